"""Texts that schemathesis makes for the formats of the API's description: of the years and the shape that the API takes."""

from datetime import date, datetime

import schemathesis
from hypothesis import strategies as st

schemathesis.openapi.format("date", st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(str))
schemathesis.openapi.format(
    "date-time",
    st.datetimes(datetime(2015, 1, 1), datetime(2100, 12, 31)).map(
        lambda at: at.isoformat(timespec="milliseconds") + "Z"
    ),
)
schemathesis.openapi.format("email", st.from_regex(r"\A[a-z0-9]{1,20}@[a-z]{1,20}\.[a-z]{2,6}\Z"))

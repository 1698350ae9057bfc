"""Starts ministack with what the deployed system relies on and ministack leaves out.

Each addition follows what AWS documents; none loosens a check of the deployed system. The additions replace internals
of the version that requirements.txt pins; where they are gone, the start fails.
"""

import os
import signal
import sys
import threading
from datetime import datetime, timezone

import authorization
import edge
from ministack import app
from ministack.core import lambda_runtime
from ministack.services import eventbridge
from ministack.services.cloudformation import provisioners

deliver = eventbridge._invoke_target
pin_origin = app.pin_request_origin
alarm_record = provisioners._cw_metric_alarm_record


def with_scheduled_time(target, event, rule, view=None):
    """EventBridge Scheduler puts the planned instant, to the second, into the input; a plan here fires on the minute."""
    if event.get("Source") == "aws.scheduler" and target.get("Input"):
        planned = datetime.fromtimestamp(event["Time"], tz=timezone.utc).replace(second=0)
        instant = planned.strftime("%Y-%m-%dT%H:%M:%SZ")
        target = {**target, "Input": target["Input"].replace("<aws.scheduler.scheduled-time>", instant)}
    return deliver(target, event, rule, view)


def as_secure_transport(source_ip, _secure):
    """Queues and buckets refuse plain HTTP. The emulator is on the loopback interface, where there is no TLS to have."""
    return pin_origin(source_ip, True)


def without_metric_math(name, properties):
    """An alarm on an expression is taken in as one on the first metric in it: it exists, but nobody may wait for it."""
    measured = [query["MetricStat"] for query in properties.get("Metrics") or [] if "MetricStat" in query]
    if measured:
        plain = {**measured[0]["Metric"], "Period": measured[0]["Period"], "Statistic": measured[0]["Stat"]}
        properties = {**properties, **plain, "Metrics": None}
    return alarm_record(name, properties)


def patient_range(*bounds):
    """The AWS command line prints a line for each page that it uploads. The emulator gives a function up after 200; Lambda never."""
    return range(100_000) if bounds == (200,) else range(*bounds)


def end_with_the_test():
    """Whoever started the emulator holds the other end of standard input, and lets go of it in the end or by dying."""
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


threading.Thread(target=end_with_the_test, daemon=True).start()
eventbridge._invoke_target = with_scheduled_time
app.pin_request_origin = as_secure_transport
lambda_runtime.range = patient_range
provisioners._cw_metric_alarm_record = without_metric_math
authorization.complete()
edge.complete()
app.main()

"""Makes AWS calls. In: a JSON array of {service, operation, parameters}; out: the array of answers, in order."""

import json
import sys

from botocore.session import get_session

session = get_session()
clients = {}
answers = []
for call in json.load(sys.stdin):
    service = call["service"]
    clients.setdefault(service, session.create_client(service))
    answer = getattr(clients[service], call["operation"])(**call["parameters"])
    answers.append({name: value for name, value in answer.items() if name != "ResponseMetadata"})
json.dump(answers, sys.stdout, default=str)

"""Condition keys and resources that IAM has on AWS and ministack leaves empty, so that policies are tested as written."""

import json
import re
from email.utils import parseaddr

from ministack import app
from ministack.core import iam_actions, iam_evaluator
from ministack.core.responses import get_account_id, get_region
from ministack.services import ses_v2

PARTITION_KEY = "PK"

action_of = iam_actions.extract_iam_action
request_context = iam_actions.dynamodb_service_context
transaction_checks = iam_actions.dynamodb_transaction_checks
enforce = iam_evaluator.enforce
enforce_ses = app._enforce_ses_v2


class ItemOfTransaction(str):
    """The ARN of a table, with the partition that one item of a transaction touches."""

    partitions: list


def partitions_of(request):
    """The partition keys that a request, or one action of a transaction, names."""
    found = [request[member][PARTITION_KEY] for member in ("Key", "Item") if member in request]
    for batch in (request.get("RequestItems") or {}).values():
        for entry in batch["Keys"] if isinstance(batch, dict) else batch:
            write = next(iter(entry.values()))
            found.append(entry.get(PARTITION_KEY) or (write.get("Item") or write.get("Key"))[PARTITION_KEY])
    names = request.get("ExpressionAttributeNames") or {}
    for name, value in re.findall(r"([#\w]+)\s*=\s*(:\w+)", request.get("KeyConditionExpression") or ""):
        if names.get(name, name) == PARTITION_KEY:
            found.append(request["ExpressionAttributeValues"][value])
    return [next(iter(value.values())) for value in found]


def action_of_request(service, *request):
    """A batch of SQS is allowed by the action on a single message; there is no action of its own."""
    action = action_of(service, *request)
    return action.removesuffix("Batch") if service == "sqs" and action else action


def context_with_partitions(body):
    partitions = partitions_of(json.loads(body or b"{}"))
    return {**request_context(body), **({"dynamodb:LeadingKeys": partitions} if partitions else {})}


def checks_with_partitions(iam_action, body, region, account_id):
    checks = []
    for action, arn in transaction_checks(iam_action, body, region, account_id):
        action_of_item = json.loads(body)["TransactItems"][len(checks)]
        item = ItemOfTransaction(arn)
        item.partitions = partitions_of(next(iter(action_of_item.values())))
        checks.append((action, item))
    return checks


def enforce_with_partitions(access_key_id, iam_action, service, region, resource_arn="*", service_context=None):
    if isinstance(resource_arn, ItemOfTransaction):
        service_context = {**(service_context or {}), "dynamodb:LeadingKeys": resource_arn.partitions}
    return enforce(access_key_id, iam_action, service, region, resource_arn, service_context)


def enforce_sender(method, path, headers, body, query_params, request_id):
    """SendEmail is allowed on the identity that sends, and knows the sender's address."""
    if (method, path) != ("POST", "/v2/email/outbound-emails"):
        return enforce_ses(method, path, headers, body, query_params, request_id)
    sender = parseaddr(json.loads(body).get("FromEmailAddress") or "")[1]
    identity = sender if sender in ses_v2._identities else sender.rpartition("@")[2]
    arn = f"arn:aws:ses:{get_region()}:{get_account_id()}:identity/{identity}"
    return app._enforce_data_plane("sesv2", "ses:SendEmail", headers, query_params, request_id, resource_arn=arn,
                                   service_context={"ses:FromAddress": sender}, named_resource=arn)


def complete():
    iam_actions.extract_iam_action = action_of_request
    iam_actions.dynamodb_service_context = context_with_partitions
    iam_actions.dynamodb_transaction_checks = checks_with_partitions
    iam_evaluator.enforce = enforce_with_partitions
    app._enforce_ses_v2 = enforce_sender

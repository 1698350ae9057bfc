"""What CloudFront and the deployment of files need of AWS, and ministack leaves out."""

import io
import os
import zipfile

from ministack.core import lambda_runtime
from ministack.services import cloudfront, s3
from ministack.services.cloudformation import provisioners

connect_target = cloudfront._origin_connect_target
start_worker = lambda_runtime.Worker.__init__
BUCKET = provisioners._RESOURCE_HANDLERS["AWS::S3::Bucket"]
create_bucket = BUCKET["create"]

LAYER_PATH = b'aws="/opt/awscli/aws"'
LAYER_HERE = b'aws=os.environ["_LAMBDA_LAYERS_DIRS"]+"/awscli/aws"'
RUN_BY_PATH = b"[aws] + list(args)"
RUN_BY_PYTHON = b"[__import__('sys').executable, aws] + list(args)"


def to_http_api(origin, viewer_is_https):
    """An HTTP API is an origin like any other. Here it is behind the gateway of the emulator, which has no TLS."""
    if ".execute-api." in origin["domain_name"]:
        return "127.0.0.1", int(os.environ["GATEWAY_PORT"]), False
    return connect_target(origin, viewer_is_https)


def with_layer_in_place(code):
    """The function that deploys files runs the AWS command line from /opt, where Lambda has it; here a layer is elsewhere."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(code)) as old, zipfile.ZipFile(result, "w") as new:
        for entry in old.infolist():
            text = old.read(entry)
            if entry.filename == "index.py" and LAYER_PATH in text:
                text = text.replace(LAYER_PATH, LAYER_HERE).replace(RUN_BY_PATH, RUN_BY_PYTHON)
            new.writestr(entry, text)
    return result.getvalue()


def start_with_layer(self, func_name, config, code_zip):
    start_worker(self, func_name, config, with_layer_in_place(code_zip))


def create_with_tags(logical_id, props, stack_name):
    """A bucket has the tags of its template: the CDK empties only one that says it may be."""
    name, attributes = create_bucket(logical_id, props, stack_name)
    tags = {tag["Key"]: tag["Value"] for tag in props.get("Tags") or []}
    if tags:
        s3._bucket_tags[name] = tags
    return name, attributes


def complete():
    cloudfront._origin_connect_target = to_http_api
    lambda_runtime.Worker.__init__ = start_with_layer
    BUCKET["create"] = create_with_tags

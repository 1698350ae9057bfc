import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';

/** The engines check no signature; the SDK insists on signing. */
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

// The SDK's notice about the Node version is for those who deploy; Lambda's Node is another one than this machine's.
const quiet = () => {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
};

/** A client of the local DynamoDB. @param endpoint e.g. `http://127.0.0.1:8000` */
export function dynamoDbClient(endpoint: string, region: string): DynamoDBClient {
  quiet();
  return new DynamoDBClient({ endpoint, region, credentials });
}

/** A client of the local SQS. */
export function sqsClient(endpoint: string, region: string): SQSClient {
  quiet();
  return new SQSClient({ endpoint, region, credentials });
}

import type { Parts } from './access.ts';
import { type Answer, jsonAnswer, restError } from './answer.ts';
import { judgePackage } from './deploy.ts';
import type { Deployment } from './deployments.ts';
import type { Emulation } from './emulation.ts';
import type { Inquiry } from './inquiry.ts';
import { enterMetadata, isNo } from './metadata-access.ts';
import { partsOf } from './multipart.ts';
import { unzip } from './unzip.ts';

/** `POST …/metadata/deployRequest`: two parts of a form, the options (`json` or `entity_content`) and the package. */
export function deployEndpoint(emulation: Emulation, inquiry: Inquiry, [version]: Parts): Answer {
  const holder = enterMetadata(emulation, inquiry, inquiry.bearer, { overSoap: false });
  if (isNo(holder)) return restError(holder.code === 'INVALID_SESSION_ID' ? 401 : 403, holder.code, holder.message);
  if (inquiry.method !== 'POST')
    return restError(405, 'METHOD_NOT_ALLOWED', `HTTP Method '${inquiry.method}' not allowed.`);
  const parts = partsOf(inquiry.headers['content-type'], inquiry.bytes);
  const options = optionsIn(parts?.find(({ name }) => name === 'json' || name === 'entity_content')?.content);
  const file = parts?.find(({ name }) => name === 'file');
  if (options === undefined || file === undefined) {
    return restError(400, 'INVALID_MULTIPART_REQUEST', 'Multipart message must include exactly two parts');
  }
  const files = unzip(file.content);
  if (files === undefined) return restError(400, 'INVALID_ZIP_FILE', 'The zip file is not valid');
  const checkOnly = options['checkOnly'] === true;
  const { org } = holder;
  const planned = judgePackage({ files, ignoreWarnings: options['ignoreWarnings'] === true }, org, emulation);
  const spoilt = emulation.takeProblem(org, checkOnly ? 'check' : 'deploy');
  const deployment = emulation.deployments.begin(
    { orgId: org.id, checkOnly, ...planned, ...(spoilt === undefined ? {} : { failures: [spoilt] }) },
    emulation.now().getTime() + org.metadata.deployMilliseconds,
  );
  const url = `${inquiry.place.origin}/services/data/v${version}/metadata/deployRequest/${deployment.id}`;
  return jsonAnswer(
    {
      id: deployment.id,
      url,
      validatedDeployRequestId: null,
      deployOptions: options,
      deployResult: resultOf(deployment),
    },
    checkOnly ? 'check-begun' : 'deploy-begun',
    201,
  );
}

/** `GET …/metadata/deployRequest/<id>`; POST with `_HttpMethod=PATCH` gives it up. */
export function deployStatusEndpoint(emulation: Emulation, inquiry: Inquiry, [version, id]: Parts): Answer {
  const holder = enterMetadata(emulation, inquiry, inquiry.bearer, { overSoap: false });
  if (isNo(holder)) return restError(holder.code === 'INVALID_SESSION_ID' ? 401 : 403, holder.code, holder.message);
  const deployment = emulation.deployments.find(id, holder.org.id, emulation.now().getTime());
  if (deployment === undefined) return restError(404, 'NOT_FOUND', 'The requested resource does not exist');
  const gaveUp = inquiry.method === 'PATCH' || inquiry.query.get('_HttpMethod') === 'PATCH';
  if (gaveUp) emulation.deployments.cancel(deployment);
  const url = `${inquiry.place.origin}/services/data/v${version}/metadata/deployRequest/${deployment.id}`;
  const body = { id: deployment.id, url, deployResult: resultOf(deployment) };
  return jsonAnswer(body, deployment.status, gaveUp ? 202 : 200);
}

function optionsIn(content: Buffer | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(content?.toString('utf8') ?? '');
    const options = (value as { deployOptions?: unknown }).deployOptions;
    return typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function resultOf({ id, status, checkOnly, failures, done }: Deployment) {
  const shown = done ? failures : [];
  return {
    id,
    status,
    done,
    success: status === 'Succeeded',
    checkOnly,
    ignoreWarnings: false,
    rollbackOnError: true,
    numberComponentsDeployed: status === 'Succeeded' ? 1 : 0,
    numberComponentsTotal: done || status === 'InProgress' ? 1 : 0,
    numberComponentErrors: shown.length,
    numberTestsCompleted: 0,
    numberTestsTotal: 0,
    numberTestErrors: 0,
    details: { componentFailures: shown, componentSuccesses: [], retrieveResult: null, runTestResult: null },
  };
}

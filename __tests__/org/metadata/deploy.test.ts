import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { cancelRequest, deployRequest, deployStatusPath, packageOf } from '../../../src/org/metadata/deploy.ts';
import { judgeDeployStart, judgeDeployStatus } from '../../../src/org/metadata/deploy-status.ts';

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe('a package', () => {
  it('holds package.xml and the component where the type has its place', async () => {
    const files = unzipSync(await packageOf('Acme_glbloauth', '<x/>', '66.0'));
    expect(Object.keys(files)).toEqual(['package.xml', 'extlClntAppGlobalOauthSets/Acme_glbloauth.ecaGlblOauth']);
    expect(text(files['extlClntAppGlobalOauthSets/Acme_glbloauth.ecaGlblOauth'])).toBe('<x/>');
    expect(text(files['package.xml'])).toContain(
      '<types><members>Acme_glbloauth</members><name>ExtlClntAppGlobalOauthSettings</name></types><version>66.0</version>',
    );
  });

  it('is the same bytes each time', async () => {
    expect(await packageOf('A', 'x', '66.0')).toEqual(await packageOf('A', 'x', '66.0'));
  });
});

describe('the start of a deploy', () => {
  it('sends options and package as the two parts of a form, which a form reader takes apart', async () => {
    const zip = Uint8Array.from({ length: 300 }, (_, place) => place % 256);
    const request = deployRequest('66.0', zip, { checkOnly: true, boundary: 'limit' });
    expect(request.path).toBe('/services/data/v66.0/metadata/deployRequest');
    const form = await new Response(Buffer.from(request.content), { headers: { ...request.headers } }).formData();
    expect([...form.keys()]).toEqual(['json', 'file']);
    expect(JSON.parse(await (form.get('json') as unknown as Blob | string).toString())).toEqual({
      deployOptions: {
        allowMissingFiles: false,
        autoUpdatePackage: false,
        checkOnly: true,
        ignoreWarnings: false,
        performRetrieve: false,
        purgeOnDelete: false,
        rollbackOnError: true,
        singlePackage: true,
      },
    });
    const file = form.get('file') as unknown as File;
    expect([file.name, file.type]).toEqual(['package.zip', 'application/zip']);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(zip);
  });

  it('gives the id of what was begun, whatever 2xx it comes with', () => {
    expect(judgeDeployStart(201, '{"id":"0Af5E0000000001CAA","deployResult":{"status":"Pending"}}')).toEqual({
      kind: 'begun',
      id: '0Af5E0000000001CAA',
    });
    expect(judgeDeployStart(200, '{"id":"../x"}').kind).toBe('unreadable');
    expect(judgeDeployStart(200, '<html>').kind).toBe('unreadable');
  });

  it('is refused in the words of the REST API', () => {
    const body = '[{"errorCode":"INSUFFICIENT_ACCESS","message":"use of the Metadata API requires …"}]';
    expect(judgeDeployStart(403, body)).toEqual({
      kind: 'refused',
      code: 'INSUFFICIENT_ACCESS',
      text: 'use of the Metadata API requires …',
    });
    expect(judgeDeployStart(503, 'Service Unavailable')).toEqual({ kind: 'unreadable', seen: 'status 503' });
  });

  it('names where its state is asked for and how it is given up', () => {
    expect(deployStatusPath('66.0', '0Af1')).toBe(
      '/services/data/v66.0/metadata/deployRequest/0Af1?includeDetails=true',
    );
    expect(JSON.parse(text(cancelRequest('66.0', '0Af1').content))).toEqual({ deployResult: { status: 'Canceling' } });
  });
});

describe('the state of a deploy', () => {
  const state = (deployResult: unknown) => judgeDeployStatus(200, JSON.stringify({ id: '0Af', deployResult }));

  it.each(['Pending', 'InProgress', 'FinalizingDeploy', 'Canceling', 'SomethingNew'])(
    'runs on while it is %s',
    (status) => {
      expect(state({ status, done: false }).kind).toBe('running');
    },
  );

  it('tells how far it is, also where the numbers are texts', () => {
    expect(state({ status: 'InProgress', numberComponentsDeployed: '1', numberComponentsTotal: '2' })).toEqual({
      kind: 'running',
      progress: 'InProgress, 1 of 2',
    });
  });

  it('has succeeded', () => {
    expect(state({ status: 'Succeeded', done: true, details: { componentFailures: [] } })).toEqual({
      kind: 'succeeded',
    });
  });

  it.each(['Failed', 'Canceled', 'SucceededPartial', 'FinalizingDeployFailed'])(
    'has failed when it is %s',
    (status) => {
      expect(state({ status, done: true })).toEqual({ kind: 'failed', status, problems: [] });
    },
  );

  it('has failed when it is over in a way that nobody knows', () => {
    expect(state({ status: 'Weird', done: true })).toEqual({ kind: 'failed', status: 'Weird', problems: [] });
    expect(state({ status: 'Weird', done: 'true' }).kind).toBe('failed');
  });

  it('has failed when it succeeded with failures', () => {
    const componentFailures = { fullName: 'A', problem: 'no', problemType: 'Error' };
    expect(state({ status: 'Succeeded', details: { componentFailures } })).toMatchObject({
      kind: 'failed',
      problems: [{ component: 'A', text: 'no', isWarning: false }],
    });
  });

  it('names every problem, warnings as such, and the error of the whole', () => {
    const failed = state({
      status: 'Failed',
      done: true,
      errorStatusCode: 'UNKNOWN_EXCEPTION',
      errorMessage: 'it broke',
      details: {
        componentFailures: [
          { fullName: 'A', problem: 'one', problemType: 'Error' },
          { fileName: 'b.xml', problem: 'two', problemType: 'Warning' },
        ],
      },
    });
    expect(failed).toEqual({
      kind: 'failed',
      status: 'Failed',
      problems: [
        { component: 'A', text: 'one', isWarning: false },
        { component: 'b.xml', text: 'two', isWarning: true },
        { component: 'deploy', text: 'UNKNOWN_EXCEPTION: it broke', isWarning: false },
      ],
    });
  });

  it.each([
    [200, '<html>'],
    [200, '{"deployResult":null}'],
    [200, '{}'],
    [502, ''],
  ])('is unreadable as %s %s', (status, body) => {
    expect(judgeDeployStatus(status, body).kind).toBe('unreadable');
  });
});

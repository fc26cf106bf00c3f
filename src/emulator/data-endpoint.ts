import type { Parts } from './access.ts';
import { type Answer, jsonAnswer, restError } from './answer.ts';
import type { Holder } from './emulation.ts';
import type { Inquiry } from './inquiry.ts';
import { findObject, objectNames } from './object.ts';

const newest = 66;
const oldest = 50;
const seasons = ['Spring', 'Summer', 'Winter'];

/** `GET /services/data`: the API's versions, for anyone who asks. */
export function versionsEndpoint(): Answer {
  const versions = Array.from({ length: newest - oldest + 1 }, (_, place) => oldest + place);
  return jsonAnswer(
    versions.map((version) => ({
      label: releaseName(version),
      url: `/services/data/v${version}.0`,
      version: `${version}.0`,
    })),
  );
}

/** Three releases a year; version 66.0 is Spring '26, and a winter is named after the year that it ends in. */
function releaseName(version: number): string {
  return `${seasons[version % 3]} '${Math.floor((version + 1) / 3) + 4}`;
}

/** `GET /services/data/vXX.X`: the resources of one version. */
export function resourcesEndpoint({ org, user }: Holder, _: Inquiry, parts: Parts): Answer {
  const base = `/services/data/v${parts[0]}`;
  const resources = ['limits', 'query', 'queryAll', 'sobjects', 'tooling'];
  return jsonAnswer({
    ...Object.fromEntries(resources.map((name) => [name, `${base}/${name}`])),
    identity: `${org.idOrigin}/id/${org.id}/${user.id}`,
  });
}

/** `GET …/limits`. */
export function limitsEndpoint(): Answer {
  return jsonAnswer({
    DailyApiRequests: { Max: 15_000, Remaining: 14_998 },
    DataStorageMB: { Max: 1024, Remaining: 1000 },
    FileStorageMB: { Max: 1024, Remaining: 1000 },
  });
}

/** `GET …/sobjects`: the objects there are. */
export function globalDescribeEndpoint({ org }: Holder, _: Inquiry, parts: Parts): Answer {
  const base = `/services/data/v${parts[0]}/sobjects`;
  const sobjects = objectNames(org).map((name) => ({
    name,
    label: name,
    queryable: true,
    custom: name.endsWith('__c'),
    urls: { sobject: `${base}/${name}`, describe: `${base}/${name}/describe`, rowTemplate: `${base}/${name}/{ID}` },
  }));
  return jsonAnswer({ encoding: 'UTF-8', maxBatchSize: 200, sobjects });
}

/** `GET …/sobjects/<object>/describe`: the fields that its rows have. */
export function describeEndpoint({ org, user }: Holder, _: Inquiry, parts: Parts): Answer {
  const [, tooling, name] = parts;
  const object = findObject(name, tooling !== '', org, user);
  if (object === undefined) return notFound();
  const names = new Set([...object.fields, ...object.rows.flatMap((row) => Object.keys(row))]);
  const fields = [...names].map((field) => ({ name: field, label: field, type: field === 'Id' ? 'id' : 'string' }));
  return jsonAnswer({ name: object.name, label: object.name, queryable: true, fields, childRelationships: [] });
}

/** `GET …/sobjects/<object>/<id>[?fields=a,b]`: one record. */
export function recordEndpoint({ org, user }: Holder, inquiry: Inquiry, parts: Parts): Answer {
  const [version, tooling, name, id] = parts;
  const object = findObject(name, tooling !== '', org, user);
  const row = object?.rows.find((each) => String(each['Id']).startsWith(id) && id.length >= 15);
  if (object === undefined || row === undefined) return notFound();
  const wanted = inquiry.query.get('fields')?.split(',');
  const url = `/services/data/v${version}${tooling}/sobjects/${object.name}/${String(row['Id'])}`;
  const own = Object.entries(row).filter(
    ([field, value]) =>
      (wanted === undefined || wanted.includes(field)) && (typeof value !== 'object' || value === null),
  );
  return jsonAnswer({ attributes: { type: object.name, url }, ...Object.fromEntries(own) });
}

/** Whatever else lies below `/services/data`. */
export function unknownResourceEndpoint(): Answer {
  return notFound();
}

function notFound(): Answer {
  return restError(404, 'NOT_FOUND', 'The requested resource does not exist');
}

import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/start.ts';
import { get, orgWith, start, tokenOf, username } from './client.ts';

// The clock of these emulators stands at 2026-11-02.
const records = {
  Task: [
    {
      Id: '00T000000000001AAA',
      Subject: 'a',
      Weight: 1,
      Due: '2026-11-01',
      Owner: { Name: 'Ann', Role: { Name: 'R' } },
    },
    { Id: '00T000000000002AAA', Subject: 'b', Weight: 2, Due: '2026-11-02', Owner: null },
    { Id: '00T000000000003AAA', Subject: null, Weight: 3, Due: '2026-11-09', Owner: { Name: 'Bob', Role: null } },
    { Id: '00T000000000004AAA', Subject: 'd', Due: null, Owner: 'nobody' },
  ],
};
const configuration = orgWith({ org: { records } });

async function ask(emulator: Emulator, path: string): Promise<{ status: number; text: string }> {
  return get(`${emulator.url}/services/data/v66.0${path}`, await tokenOf(emulator));
}

async function query(emulator: Emulator, soql: string): Promise<unknown> {
  return JSON.parse((await ask(emulator, `/query?q=${encodeURIComponent(soql)}`)).text);
}

async function found(rest: string): Promise<string> {
  const { records: rows } = (await query(await start(configuration), `SELECT Id FROM Task ${rest}`)) as {
    records: { Id: string }[];
  };
  return rows.map(({ Id }) => Id.charAt(14)).join('');
}

describe('a condition', () => {
  it.each([
    ['Weight < 2', '1'],
    ['Weight <= 2', '12'],
    ['Weight > 2', '3'],
    ['Weight >= 2', '23'],
    ['Weight < null', ''],
    ['Weight != 2', '134'],
    ['Weight IN (1, 3, 9)', '13'],
    ['Subject = null', '3'],
    ['Subject != NULL', '124'],
    ["Subject LIKE '%'", '1234'],
    ["Subject LIKE '_'", '124'],
    ["Subject < 'B'", '1'],
    ['Due < TODAY', '1'],
    ['Due = today', '2'],
    ['Due <= NEXT_N_DAYS:7', '123'],
    ['Due >= LAST_N_DAYS:1', '123'],
    ['Due > last_n_days:1', '23'],
    ['Due = 2026-11-09', '3'],
    ["Id = '00T000000000002'", '2'],
    ["Id = '00T000000000002AAA'", '2'],
    ["Id IN ('00T000000000003', '00T000000000001AAA')", '13'],
    ["Owner.Name = 'ann'", '1'],
    ["Owner.Role.Name = 'r'", '1'],
    ['Owner.Name = null', '24'],
  ])('%s finds %s', async (condition, expected) => {
    expect(await found(`WHERE ${condition}`)).toBe(expected);
  });

  it.each([
    ['Weight', '4123'],
    ['Weight DESC', '3214'],
    ['Subject ASC NULLS FIRST', '3124'],
    ['Subject DESC NULLS LAST, Id', '4213'],
  ])('may be missing, and rows are put in order by %s: those without a value lowest', async (order, expected) => {
    expect(await found(`ORDER BY ${order}`)).toBe(expected);
  });
});

describe('a chosen field', () => {
  it('is null where the row has nothing on its path', async () => {
    const soql = 'SELECT owner.name, Owner.Role.Name, Weight FROM Task';
    const { records: rows } = (await query(await start(configuration), soql)) as { records: object[] };
    expect(rows).toMatchObject([
      { Owner: { Name: 'Ann', Role: { Name: 'R' } }, Weight: 1 },
      { Owner: null, Weight: 2 },
      { Owner: { Name: 'Bob', Role: null }, Weight: 3 },
      { Owner: null, Weight: null },
    ]);
  });
});

describe('a query that the org does not take', () => {
  it.each([
    ['SELECT Id FROM User surplus', 'MALFORMED_QUERY', "unexpected token: 'surplus'"],
    ['SELECT Id FROM User WHERE Id IN ()', 'MALFORMED_QUERY', "unexpected token: ')'"],
    ['SELECT Username.First FROM User', 'INVALID_FIELD', "No such column 'Username.First'"],
    ['SELECT Id FROM ActiveScratchOrg', 'INVALID_TYPE', "sObject type 'ActiveScratchOrg' is not supported."],
  ])('%s → %s', async (soql, errorCode, message) => {
    expect(await query(await start(configuration), soql)).toEqual([
      { message: expect.stringContaining(message), errorCode },
    ]);
  });

  it('on ActiveScratchOrg is one that a Dev Hub takes', async () => {
    const hub = await start(orgWith({ org: { devHub: true } }));
    expect(await query(hub, 'SELECT Id FROM ActiveScratchOrg')).toEqual({ totalSize: 0, done: true, records: [] });
  });

  it('is one without any text', async () => {
    const { status, text } = await ask(await start(configuration), '/query');
    expect([status, JSON.parse(text)]).toEqual([
      400,
      [{ message: 'A query string has to be specified', errorCode: 'MALFORMED_QUERY' }],
    ]);
  });

  it('and that the emulator cannot reckon breaks off its own line, and nobody else’s', async () => {
    const emulator = await start(configuration);
    const beyond = 'SELECT Id FROM Task WHERE Due < NEXT_N_DAYS:999999999999';
    await expect(query(emulator, beyond)).rejects.toMatchObject({ message: 'fetch failed' });
    expect((await ask(emulator, '/limits')).status).toBe(200);
  });
});

describe('pages', () => {
  const many = Array.from({ length: 450 }, (_, at) => ({ Id: `a0${at}`, Name: `${at}` }));

  it('have the size that is asked for, from two hundred up to what the org gives', async () => {
    const emulator = await start(orgWith({ org: { records: { Thing: many } } }));
    const size = async (options: string) => {
      const headers = { authorization: `Bearer ${await tokenOf(emulator)}`, 'sforce-query-options': options };
      const answer = await fetch(`${emulator.url}/services/data/v66.0/query?q=SELECT+Id+FROM+Thing`, { headers });
      return ((await answer.json()) as { records: unknown[] }).records.length;
    };
    expect([await size('batchSize=300'), await size('batchSize=1'), await size('batchSize=9999')]).toEqual([
      300, 200, 450,
    ]);
  });

  it('of the eleventh query on close those of the first, and not those of another user', async () => {
    const users = [{ username }, { username: 'b@acme.example' }];
    const emulator = await start({ ...orgWith({ org: { records: { Thing: many }, users } }), pageSize: 200 });
    const path = '/services/data/v66.0/query?q=SELECT+Id+FROM+Thing';
    const tokens = [await tokenOf(emulator), await tokenOf(emulator, { sub: 'b@acme.example' })] as const;
    const first = async (token: string) =>
      (JSON.parse((await get(`${emulator.url}${path}`, token)).text) as { nextRecordsUrl: string }).nextRecordsUrl;
    const status = async (url: string, token: string) => (await get(`${emulator.url}${url}`, token)).status;
    const other = await first(tokens[1]);
    const own: string[] = [];
    for (let time = 0; time < 11; time += 1) own.push(await first(tokens[0]));
    const statuses = await Promise.all(own.map((url) => status(url, tokens[0])));
    expect(statuses).toEqual([400, ...Array.from({ length: 10 }, () => 200)]);
    expect(await status(other, tokens[1])).toBe(200);
  });
});

describe('a record', () => {
  const path = '/sobjects/Task/00T000000000001AAA';

  it('has the fields that were asked for', async () => {
    const emulator = await start(configuration);
    expect(JSON.parse((await ask(emulator, `${path}?fields=Id,Subject`)).text)).toEqual({
      attributes: { type: 'Task', url: `/services/data/v66.0${path}` },
      Id: '00T000000000001AAA',
      Subject: 'a',
    });
    expect(Object.keys(JSON.parse((await ask(emulator, path)).text) as object)).toEqual([
      'attributes',
      'Id',
      'Subject',
      'Weight',
      'Due',
    ]);
  });

  it('of the Tooling API stays below that', async () => {
    const certificates = [{ DeveloperName: 'Own', Id: '0P1000000000001AAA' }];
    const emulator = await start(orgWith({ org: { certificates } }));
    const of = '/tooling/sobjects/Certificate/0P1000000000001AAA';
    expect(JSON.parse((await ask(emulator, of)).text)).toMatchObject({
      attributes: { url: `/services/data/v66.0${of}` },
    });
    expect((await ask(emulator, of.replace('/tooling', ''))).status).toBe(404);
  });

  it('of an object that is none is not described', async () => {
    const emulator = await start(configuration);
    expect((await ask(emulator, '/sobjects/Nothing/describe')).status).toBe(404);
    expect((await ask(emulator, '/sobjects/Task/describe')).status).toBe(200);
  });
});

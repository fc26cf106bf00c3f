import fc from 'fast-check';
import { isAbandoned, keptFiles, readJournal, takeOff } from '../../../../src/login/handoff/layers.ts';
import { readUndo } from '../../../../src/login/handoff/undo.ts';
import { promise, type Target, utf8 } from '../target.ts';

const layer = {
  id: '0b6b0c4e-7a3c-4c6e-9f0a-2f1d5a3b7c9d',
  job: { id: 'job', runner: 'runner' },
  laidAt: 1_790_000_000_000,
  orgId: '00D5f000000AbCdEAK',
  keyFile: null,
  places: [{ file: 'ci@acme.example.json', below: { kept: 'a1' } }],
  claim: { alias: 'acme', username: 'ci@acme.example', below: null },
};
const journal = {
  version: 1,
  aliasFile: { kept: 'b2' },
  layers: [layer, { ...layer, id: 'c3', places: [{ file: 'ci@acme.example.json', below: 'nothing' }] }],
};
const undo = { version: 1, layer: layer.id, keyFolder: '/tmp/key' };
const names = [
  ...new Set(JSON.stringify(journal).match(/"\w+"/g)),
  'null',
  '"nothing"',
  '"../x"',
  '{}',
  '[]',
  '"__proto__"',
  '1',
];
const job = { id: 'another', runner: 'runner' };

export const journals: readonly Target[] = [
  {
    name: 'journal of hand-offs',
    weight: 60,
    mayRefuse: false,
    seeds: [JSON.stringify(journal), '{"version":1,"aliasFile":null,"layers":[]}'],
    words: names,
    fresh: fc.json(),
    feed(input) {
      const read = readJournal(utf8(input));
      if (read === undefined) return;
      // A journal that was accepted has to be one that can be worked with.
      for (const name of keptFiles(read)) promise(/^[0-9a-f][0-9a-f-]*$/.test(name), 'a name that leads nowhere else');
      const abandoned = read.layers.filter((each) => isAbandoned(each, job, new Date(0)));
      takeOff(read, new Set(abandoned.map(({ id }) => id)));
    },
  },
  {
    name: 'what the post step was left',
    weight: 60,
    mayRefuse: false,
    seeds: [JSON.stringify(undo), JSON.stringify({ ...undo, keyFolder: null })],
    words: ['"version":', '"layer":', '"keyFolder":', '"/', '..', 'null', '1', '[]', '\\u0000'],
    fresh: fc.json(),
    feed(input) {
      const read = readUndo(utf8(input));
      promise(read === undefined || read.keyFolder === null || read.keyFolder.startsWith('/'), 'an absolute folder');
    },
  },
];

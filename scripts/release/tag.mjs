import { run } from './run.mjs';

/**
 * Sets the tag of this version on the commit that is checked out, and moves the major one to it when no newer version of
 * that major has been released. The tag of a version never moves: throws when it names another commit.
 */
export function tag(root, version, remote) {
  const commit = run('git', ['rev-parse', 'HEAD'], { cwd: root }).trim();
  const tags = tagsOf(root, remote);
  const exact = `v${version}`;
  const there = tags.get(exact);
  if (there !== undefined && there.commit !== commit)
    throw new Error(`${exact} is the commit ${there.commit}, not ${commit}; a version is released once`);
  if (there === undefined) run('git', ['push', remote, `${commit}:refs/tags/${exact}`], { cwd: root });
  const outputs = { commit, tag: exact };
  const [, major, suffix] = /^(\d+)\.\d+\.\d+(-.+)?$/.exec(version) ?? [];
  if (major === undefined) throw new Error(`${version} is not a version`);
  const newest = [...tags.keys(), exact]
    .filter((name) => isRelease(name, major))
    .sort(byVersion)
    .at(-1);
  if (suffix !== undefined || newest !== exact) return { ...outputs, major: 'stays' };
  const moving = `v${major}`;
  const before = tags.get(moving);
  if (before?.commit === commit) return { ...outputs, major: 'is there' };
  // The lease: whoever moved it since it was looked at is not overwritten.
  const lease = `--force-with-lease=refs/tags/${moving}:${before?.object ?? ''}`;
  run('git', ['push', lease, remote, `${commit}:refs/tags/${moving}`], { cwd: root });
  return { ...outputs, major: `${moving} moved` };
}

/** Compares the tag of every major version with the newest release of it. Throws when one is another commit, or names no release. */
export function compareTags(root, remote) {
  const tags = tagsOf(root, remote);
  const majors = [...tags.keys()].filter((name) => /^v\d+$/.test(name)).sort();
  for (const name of majors) {
    const newest = [...tags.keys()]
      .filter((tag) => isRelease(tag, name.slice(1)))
      .sort(byVersion)
      .at(-1);
    if (newest === undefined) throw new Error(`${name} is the tag of no release`);
    const [moving, release] = [tags.get(name).commit, tags.get(newest).commit];
    if (moving !== release) throw new Error(`${name} is the commit ${moving}, and ${newest} is ${release}`);
  }
  return { majors: majors.join(' ') || 'none' };
}

/** Name to what the tag is and which commit it means; the two differ for annotated tags. */
function tagsOf(root, remote) {
  const tags = new Map();
  for (const line of run('git', ['ls-remote', '--tags', remote], { cwd: root }).split('\n').filter(Boolean)) {
    const [object, ref] = line.split('\t');
    const name = ref.replace('refs/tags/', '').replace('^{}', '');
    tags.set(name, { object: tags.get(name)?.object ?? object, commit: object });
  }
  return tags;
}

const isRelease = (name, major) => new RegExp(`^v${major}\\.\\d+\\.\\d+$`).test(name);

function byVersion(one, other) {
  const [first, second] = [one, other].map((name) => name.slice(1).split('.').map(Number));
  return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
}

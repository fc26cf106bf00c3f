export const id = 548;
export const ids = [548];
export const modules = {

/***/ 3548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOff: () => (/* binding */ handOff)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/assertion/login-url.js
var login_url = __webpack_require__(8514);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/org/identity.js
var identity = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/login/identity.js
var login_identity = __webpack_require__(418);
;// CONCATENATED MODULE: ./build/login/sf-files.js


/** The folder below HOME in which the `sf` CLI keeps its logins. */
const stateFolder = '.sfdx';
/** The file in it that maps aliases to usernames. */
const aliasFile = 'alias.json';
/** Windows opens a device for these, whatever follows the first dot. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;
/**
 * The name of the file in which `sf` keeps the login of a user: the username and `.json`. Judged here once more, because
 * a username that is not one could name a file elsewhere.
 * @throws Failure ERR_USERNAME
 */
function authFileName(username, platform) {
    const failure = (0,login_identity/* judgeUsername */.i)(username);
    if (failure !== undefined)
        throw failure;
    // `sf` itself passes over file names that begin with a dot.
    if (username.startsWith('.'))
        throw cannotBeFile('begins with a dot');
    if (platform === 'win32' && /[*?|]/.test(username))
        throw cannotBeFile('has a character that no file on Windows can');
    if (platform === 'win32' && deviceName.test(username))
        throw cannotBeFile('is the name of a device on Windows');
    return `${username}.json`;
}
function cannotBeFile(because) {
    return new failure/* Failure */.H('ERR_USERNAME', `\`username\` ${because}, so the sf CLI cannot keep a login of that name.`, {
        hint: 'Use the outputs `access-token` and `instance-url` instead of a hand-off.',
    });
}
/** Whether a name can be that of a login's file: nothing in it leads to another folder. */
function isAuthFileName(name) {
    return /^[^./\\][^/\\\0]*@[^/\\\0]+\.json$/.test(name);
}
/**
 * Judges an alias: one word of letters, digits, `_`, `-` and `.`. With an `@` it could pass for another user's name,
 * which `sf` looks up among the aliases first.
 * @throws Failure ERR_OPTIONS
 */
function checkAlias(alias) {
    if (/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u.test(alias))
        return;
    throw new failure/* Failure */.H('ERR_OPTIONS', '`alias` is not one word of at most 100 letters, digits, `_`, `-` and `.` that begins with a letter, a digit or `_`.', { hint: 'Choose a short name such as `staging`.' });
}
/**
 * The text of a login's file. Without `clientId`, `privateKey` and `refreshToken`: with any of these `sf` takes the
 * login for one that it can renew.
 */
function authFileText({ username, orgId, accessToken, instanceUrl, loginUrl }) {
    return JSON.stringify({ username, orgId, accessToken, instanceUrl, loginUrl }, null, 2);
}
/**
 * Whether a login's file is still what we made, as far as the kind of the login tells: `sf` encrypts and adds members,
 * but a refresh token, a client secret or a key file that is not ours come from somebody's own login. What cannot be
 * read is nobody's.
 */
function isOurs(text, keyFiles) {
    const login = jsonObject(text);
    if (login === undefined)
        return true;
    const { refreshToken, clientSecret, privateKey } = login;
    if (isText(refreshToken) || isText(clientSecret))
        return false;
    return !isText(privateKey) || keyFiles.includes(privateKey);
}
/** Reads one member of a login's file; `undefined` where it is no text. */
function authFileMember(text, member) {
    const value = jsonObject(text)?.[member];
    return isText(value) ? value : undefined;
}
/**
 * The aliases in the text of alias.json, in their order; none when there is no file.
 * @throws Failure ERR_HANDOFF when the text is nothing that `sf` could read
 */
function readAliases(text) {
    if (text === undefined)
        return new Map();
    const orgs = jsonObject(text)?.['orgs'] ?? (jsonObject(text) === undefined ? undefined : {});
    if (typeof orgs !== 'object' || orgs === null || Array.isArray(orgs)) {
        throw new failure/* Failure */.H('ERR_HANDOFF', 'The file of aliases of the sf CLI, ~/.sfdx/alias.json, cannot be read.', {
            hint: 'Mend or remove the file, or log in without `alias`.',
        });
    }
    return new Map(Object.entries(orgs).flatMap(([alias, user]) => (typeof user === 'string' ? [[alias, user]] : [])));
}
/** The text of alias.json as `sf` writes it. */
function aliasText(aliases) {
    return JSON.stringify({ orgs: Object.fromEntries(aliases) });
}
/** Whether two sets of aliases say the same; the order does not count. */
function sameAliases(one, other) {
    return one.size === other.size && [...one].every(([alias, user]) => other.get(alias) === user);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/login/handoff-layers.js

const emptyJournal = { version: 1, aliasFile: null, layers: [] };
/** A job of a self-hosted runner ends after five days at the latest. */
const longestLifeMilliseconds = 6 * 86_400_000;
/**
 * Whether the job that laid a layer is over without having taken it off: its runner has gone on to another job, or no
 * job lives that long. A time that lies as far ahead was written by a clock that was wrong.
 */
function isAbandoned(layer, job, now) {
    const sameRunner = job.runner !== undefined && layer.job.runner === job.runner;
    return (sameRunner && layer.job.id !== job.id) || Math.abs(now.getTime() - layer.laidAt) > longestLifeMilliseconds;
}
/** Takes layers off, whichever they are; unknown ids count for nothing. */
function takeOff(journal, ids) {
    const places = new Map();
    const claims = new Map();
    let layers = journal.layers;
    // From the top down, so that of two layers over one place the lower one has the last word.
    for (const layer of journal.layers.filter(({ id }) => ids.has(id)).reverse()) {
        const index = layers.indexOf(layer);
        const above = layers.slice(index + 1);
        const passed = above.map((upper) => passDown(upper, layer, above));
        for (const place of layer.places) {
            if (!above.some((upper) => covers(upper, place.file)))
                places.set(place.file, place);
        }
        if (layer.claim !== null && !above.some((upper) => upper.claim?.alias === layer.claim?.alias)) {
            const upper = claims.get(layer.claim.alias);
            claims.set(layer.claim.alias, { ...layer.claim, username: upper?.username ?? layer.claim.username });
        }
        layers = [...layers.slice(0, index), ...passed];
    }
    const claimed = layers.some(({ claim }) => claim !== null);
    return {
        journal: { ...journal, aliasFile: claimed ? journal.aliasFile : null, layers },
        places: [...places.values()],
        claims: [...claims.values()],
    };
}
/** The layer above that is nearest in a place inherits what the lower one covered there. */
function passDown(upper, lower, above) {
    const nearest = (has) => above.find(has) === upper;
    const places = upper.places.map((place) => {
        const under = lower.places.find(({ file }) => file === place.file);
        return under !== undefined && nearest((layer) => covers(layer, place.file)) ? under : place;
    });
    const { claim } = upper;
    const under = lower.claim;
    const inherits = claim !== null && under?.alias === claim.alias && nearest((layer) => layer.claim?.alias === claim.alias);
    return { ...upper, places, claim: inherits ? { ...claim, below: under?.below ?? null } : claim };
}
function covers(layer, file) {
    return layer.places.some((place) => place.file === file);
}
/** The names of all files that the journal still needs. */
function keptFiles(journal) {
    const all = [journal.aliasFile, ...journal.layers.flatMap(({ places }) => places.map(({ below }) => below))];
    return new Set(all.flatMap((below) => (below === null || below === 'nothing' ? [] : [below.kept])));
}
/** Reads a journal; `undefined` when the text is none of this version. Names that lead elsewhere make it none. */
function readJournal(text) {
    try {
        const journal = JSON.parse(text);
        const sound = journal.version === 1 &&
            (journal.aliasFile === null || isBelow(journal.aliasFile)) &&
            journal.layers.every(isLayer);
        return sound ? journal : undefined;
    }
    catch {
        return undefined;
    }
}
function isLayer(layer) {
    const { claim } = layer;
    return (isName(layer.id) &&
        typeof layer.job.id === 'string' &&
        typeof layer.laidAt === 'number' &&
        typeof layer.orgId === 'string' &&
        (layer.keyFile === null || typeof layer.keyFile === 'string') &&
        layer.places.every(({ file, below }) => isAuthFileName(file) && isBelow(below)) &&
        (claim === null ||
            (typeof claim.alias === 'string' &&
                typeof claim.username === 'string' &&
                (claim.below === null || typeof claim.below === 'string'))));
}
function isBelow(below) {
    return below === 'nothing' || isName(below.kept);
}
function isName(name) {
    return /^[0-9a-f][0-9a-f-]{0,63}$/.test(name);
}

;// CONCATENATED MODULE: ./build/login/handoff-home.js




const largestFile = 1_048_576;
/** @throws Failure ERR_HANDOFF when there is no home folder */
function handoff_home_homeOf({ homeDirectory }) {
    if (homeDirectory === '') {
        throw new failure/* Failure */.H('ERR_HANDOFF', 'There is no home folder in which the sf CLI could keep the login.', {
            hint: 'Set HOME (USERPROFILE on Windows), or log in without `alias`.',
        });
    }
    const folder = (0,external_node_path_.join)(homeDirectory, stateFolder);
    return { folder, journalFolder: (0,external_node_path_.join)(folder, '.sf-keypair'), lock: (0,external_node_path_.join)(folder, '.sf-keypair.lock') };
}
/**
 * The bytes of a file of the CLI's; `undefined` when there is none.
 * @throws Failure ERR_HANDOFF when it is a link or anything else that is not replaced
 */
async function readOwn(path, world) {
    const read = await world.files.read(path, largestFile, { followLast: false });
    if (typeof read !== 'string')
        return read;
    if (read === 'missing')
        return undefined;
    const seen = {
        link: 'is a link, which is not followed',
        'not-a-file': 'is no file',
        'too-large': 'is larger than 1 MiB',
        forbidden: 'may not be read by this process',
        outside: 'lies elsewhere',
        failed: 'cannot be read',
    }[read];
    throw new failure/* Failure */.H('ERR_HANDOFF', `${path} ${seen}.`);
}
/** The same as text. */
async function readOwnText(path, world) {
    const bytes = await readOwn(path, world);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}
/**
 * The journal of this home; an empty one when there is none.
 * @throws Failure ERR_HANDOFF when there is one that this version does not understand
 */
async function handoff_home_loadJournal(home, world) {
    const path = (0,external_node_path_.join)(home.journalFolder, 'journal.json');
    const text = await readOwnText(path, world);
    if (text === undefined)
        return emptyJournal;
    const journal = readJournal(text);
    if (journal !== undefined)
        return journal;
    throw new failure/* Failure */.H('ERR_HANDOFF', `${path} is damaged or was written by another version.`, {
        hint: 'When no other job runs with this home folder, put back by hand what the folder keeps, then remove the folder.',
    });
}
/** Writes the journal, then drops kept files that it no longer needs; without layers the whole folder goes. */
async function handoff_home_saveJournal(journal, home, world) {
    if (journal.layers.length === 0) {
        await world.files.remove(home.journalFolder);
        return;
    }
    await world.files.write((0,external_node_path_.join)(home.journalFolder, 'journal.json'), JSON.stringify(journal));
    const needed = keptFiles(journal);
    for (const name of await world.files.list(home.journalFolder)) {
        if (/^[0-9a-f-]+$/.test(name) && !needed.has(name))
            await world.files.remove((0,external_node_path_.join)(home.journalFolder, name));
    }
}
/** Keeps bytes beside the journal, readable by their owner alone. */
async function keep(bytes, name, home, world) {
    if (bytes === undefined)
        return 'nothing';
    await world.files.write((0,external_node_path_.join)(home.journalFolder, name), bytes);
    return { kept: name };
}
/** What was kept; `undefined` for nothing. */
async function kept(below, home, world) {
    return below === 'nothing' ? undefined : readOwn((0,external_node_path_.join)(home.journalFolder, below.kept), world);
}

;// CONCATENATED MODULE: ./build/login/handoff-lock.js

/** A lock whose text cannot be read is being written at this moment, or its writer died over it. */
const unreadableHoldMilliseconds = 10_000;
/**
 * Does something while no other process of ours does anything under the same lock file. A lock that is held longer than
 * its holder said is that of a process that died, and is broken.
 * @throws Failure ERR_HANDOFF when the lock cannot be had in time
 */
async function handoff_lock_withLock(path, times, world, act) {
    const endsAt = world.clock.monotonic() + times.patience;
    let text = lockText(times.hold, world);
    while (!(await world.files.createExclusive(path, text))) {
        if (await isStale(path, world)) {
            await breakLock(path, world);
            continue;
        }
        if (world.clock.monotonic() >= endsAt) {
            throw new failure/* Failure */.H('ERR_HANDOFF', `Another job has held ${path} for too long.`, {
                hint: 'Run the job again; if no other job runs with this home folder, remove the file.',
            });
        }
        await world.clock.sleep(20 + 60 * world.clock.random());
        text = lockText(times.hold, world);
    }
    try {
        return await act();
    }
    finally {
        // Somebody who found us too slow may hold it now.
        if ((await readText(path, world)) === text)
            await world.files.remove(path);
    }
}
function lockText(holdMilliseconds, world) {
    return `${world.clock.now().getTime() + holdMilliseconds} ${world.clock.random()}`;
}
async function isStale(path, world) {
    const now = world.clock.now().getTime();
    const until = Number((await readText(path, world))?.split(' ')[0] || Number.NaN);
    if (Number.isFinite(until))
        return now > until;
    const changed = await world.files.modifiedAt(path);
    return changed !== undefined && now - changed.getTime() > unreadableHoldMilliseconds;
}
/** Of several that find a lock stale only one may remove it, or the second would remove the first one's new lock. */
async function breakLock(path, world) {
    const breaking = `${path}.broken`;
    if (!(await world.files.createExclusive(breaking, ''))) {
        const since = await world.files.modifiedAt(breaking);
        const now = world.clock.now().getTime();
        if (since !== undefined && now - since.getTime() > unreadableHoldMilliseconds)
            await world.files.remove(breaking);
        await world.clock.sleep(20);
        return;
    }
    try {
        if (await isStale(path, world))
            await world.files.remove(path);
    }
    finally {
        await world.files.remove(breaking);
    }
}
async function readText(path, world) {
    const bytes = await world.files.read(path, 1_000, { followLast: false });
    return typeof bytes === 'string' ? undefined : Buffer.from(bytes).toString('utf8');
}
/** After this time without a sign of life the CLI itself takes a lock of its own for abandoned (proper-lockfile). */
const sfStaleMilliseconds = 10_000;
/** Waits until no `sf` is writing the file: it holds a folder beside it for that time. */
async function sfAtRest(path, world) {
    const lock = `${path}.lock`;
    const endsAt = world.clock.monotonic() + sfStaleMilliseconds;
    while ((await world.files.kind(lock)) === 'directory' && world.clock.monotonic() < endsAt) {
        const touched = await world.files.modifiedAt(lock);
        if (touched !== undefined && world.clock.now().getTime() - touched.getTime() > sfStaleMilliseconds)
            return;
        await world.clock.sleep(25);
    }
}

;// CONCATENATED MODULE: ./build/login/handoff-aliases.js




/** How often a change is made again because an `sf` that was writing at the same moment lost it. */
const attempts = 5;
/** Changes alias.json between two writes of `sf`, and sees that the change is there. */
async function changeAliases(home, world, change) {
    const path = (0,external_node_path_.join)(home.folder, aliasFile);
    for (let attempt = 1; attempt <= attempts; attempt++) {
        await sfAtRest(path, world);
        const aliases = readAliases(await readOwnText(path, world));
        const wanted = new Map(aliases);
        change(wanted);
        if (sameAliases(aliases, wanted))
            return;
        await world.files.write(path, aliasText(wanted));
    }
}
/** Gives aliases back to whom they belonged, unless somebody has given them to another user since. */
async function restoreAliases(claims, home, world) {
    await changeAliases(home, world, (aliases) => {
        for (const { alias, username, below } of claims) {
            if (aliases.get(alias) !== username)
                continue;
            if (below === null)
                aliases.delete(alias);
            else
                aliases.set(alias, below);
        }
    });
}
/** Once no alias of ours is left: the same aliases as before in the same bytes. Somebody else's change stays. */
async function restoreAliasFile(original, home, world) {
    const path = (0,external_node_path_.join)(home.folder, aliasFile);
    const before = await kept(original, home, world);
    const text = before === undefined ? undefined : Buffer.from(before).toString('utf8');
    if (!sameAliases(readAliases(await readOwnText(path, world)), readAliases(text)))
        return;
    if (before === undefined)
        await world.files.remove(path);
    else
        await world.files.write(path, before);
}

;// CONCATENATED MODULE: ./build/login/handoff-undo.js






/** The name of the one file in the folder of the key. */
const keyFileName = 'key.pem';
/** The runner waits for the end of a cancelled job's post steps, but not for ever. */
const lockTimes = { hold: 20_000, patience: 30_000 };
/**
 * Takes a hand-off back: the key file goes, and the login and the alias that were there before come back byte for byte.
 * What somebody logged in to in the meantime stays. Doing it again changes nothing, whatever came between.
 * @throws Failure when a file cannot be written or the lock cannot be had
 */
async function undoHandOff(undo, world, ci) {
    if (undo.keyFolder !== null)
        await removeKey(undo.keyFolder, world);
    const home = homeOf(world.machine);
    if ((await world.files.kind(home.journalFolder)) === 'missing')
        return;
    await withLock(home.lock, lockTimes, world, async () => {
        const left = await uncover(await loadJournal(home, world), new Set([undo.layer]), home, world, ci);
        // What was kept for a layer that never came to stand in the journal.
        if (left.layers.length === 0)
            await saveJournal(left, home, world);
    });
}
/** Reads what the post step was left; `undefined` when it is no such thing. */
function readUndo(text) {
    try {
        const { version, layer, keyFolder } = JSON.parse(text);
        const sound = version === 1 &&
            /^[0-9a-f-]{36}$/.test(layer) &&
            (keyFolder === null || (typeof keyFolder === 'string' && isAbsolute(keyFolder)));
        return sound ? { version, layer, keyFolder } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The path has lain in a file since it was made: nothing but the key goes, and the folder only when it is empty then. */
async function removeKey(folder, world) {
    await world.files.remove((0,external_node_path_.join)(folder, keyFileName));
    if ((await world.files.kind(folder)) !== 'directory')
        return;
    if ((await world.files.list(folder)).length === 0)
        await world.files.remove(folder);
}
/** Takes layers off and puts back what they covered; call it under the lock. The journal that is left is returned. */
async function uncover(journal, ids, home, world, ci) {
    if (!journal.layers.some(({ id }) => ids.has(id)))
        return journal;
    const uncovered = takeOff(journal, ids);
    const keyFiles = journal.layers.flatMap(({ keyFile }) => keyFile ?? []);
    for (const place of uncovered.places)
        await restoreLogin(place, keyFiles, home, world, ci);
    if (uncovered.claims.length > 0)
        await restoreAliases(uncovered.claims, home, world);
    if (journal.aliasFile !== null && uncovered.journal.aliasFile === null) {
        await restoreAliasFile(journal.aliasFile, home, world);
    }
    // Last, so that an interrupted restoration is made again.
    await handoff_home_saveJournal(uncovered.journal, home, world);
    return uncovered.journal;
}
async function restoreLogin({ file, below }, keyFiles, home, world, ci) {
    const path = (0,external_node_path_.join)(home.folder, file);
    await sfAtRest(path, world);
    const text = await readOwnText(path, world);
    if (text !== undefined && !isOurs(text, keyFiles)) {
        ci.info(`The sf CLI has got another login as ${(0,external_node_path_.basename)(file, '.json')} in the meantime; it stays.`);
        return;
    }
    const before = await kept(below, home, world);
    // key.json, the key of the CLI's encryption, stays even when ours was the first login: it is not about our login
    // alone, and an `sf` of somebody else may have encrypted with it by now.
    if (before === undefined)
        await world.files.remove(path);
    else
        await world.files.write(path, before);
}

;// CONCATENATED MODULE: ./build/login/handoff-lay.js







/**
 * Takes abandoned layers off and lays ours on top: what the hand-off is about to replace is kept, and the journal says
 * so before anything changes. Call it under the lock.
 * @returns the places that the layer covers
 * @throws Failure ERR_HANDOFF when the hand-off would send another job to the wrong org, or meets a link
 */
async function lay(handing, keyFile) {
    const { request, world, ci, home, layer: id } = handing;
    const { alias, username, job, session } = request;
    const now = world.clock.now();
    const found = await handoff_home_loadJournal(home, world);
    const abandoned = found.layers.filter((layer) => isAbandoned(layer, job, now));
    const journal = await uncover(found, new Set(abandoned.map((layer) => layer.id)), home, world, ci);
    const aliasPath = (0,external_node_path_.join)(home.folder, aliasFile);
    const aliases = readAliases(await readOwnText(aliasPath, world));
    judge(handing, journal, aliases);
    await world.files.makeDirectory(home.journalFolder);
    const layer = {
        id,
        job,
        laidAt: now.getTime(),
        orgId: session.orgId,
        keyFile,
        places: await cover(handing),
        claim: alias === undefined ? null : { alias, username, below: aliases.get(alias) ?? null },
    };
    const before = alias === undefined || journal.aliasFile !== null
        ? journal.aliasFile
        : await keep(await readOwn(aliasPath, world), `${id}-a`, home, world);
    await handoff_home_saveJournal({ ...journal, aliasFile: before, layers: [...journal.layers, layer] }, home, world);
    return layer.places;
}
/** Refuses what would send somebody's deployment to another org, and warns where it still can be avoided. */
function judge({ request, ci, home, file }, journal, aliases) {
    const { alias, username, job, session } = request;
    const named = aliases.get(username);
    if (named !== undefined && named !== username) {
        throw new failure/* Failure */.H('ERR_HANDOFF', `The sf CLI has an alias ${username} that stands for another user.`, {
            hint: `Remove it with \`sf alias unset ${username}\`.`,
        });
    }
    const others = journal.layers.filter((layer) => layer.job.id !== job.id);
    const covers = ({ places }) => places.some((place) => place.file.toLowerCase() === file.toLowerCase());
    if (others.some((layer) => covers(layer) && !(0,identity/* sameId */.s)(layer.orgId, session.orgId))) {
        throw new failure/* Failure */.H('ERR_HANDOFF', `Another job with this home folder is logged in to another org as ${username}, and the sf CLI keeps one login for each username.`, {
            hint: `Wait for the other job, or give each runner a home folder of its own. If there is no other job, remove ${home.journalFolder}.`,
        });
    }
    if (alias !== undefined && others.some(({ claim }) => claim?.alias === alias && claim.username !== username)) {
        ci.annotate('warning', `Another job with this home folder uses the alias ${alias} for another user; from now on it stands for ${username} there, too. SF_TARGET_ORG names the username and is not affected. Give \`--target-org\` the username, or each runner a home folder of its own.`);
    }
}
/**
 * Keeps the login that is there. `sf` writes under the username as the org spells it, which may differ in case from
 * what was typed, so every file of that name counts.
 */
async function cover({ world, home, file, layer }) {
    const lower = file.toLowerCase();
    const there = (await world.files.list(home.folder)).filter((name) => name.toLowerCase() === lower);
    const places = [];
    for (const name of new Set([file, lower, ...there])) {
        const bytes = await readOwn((0,external_node_path_.join)(home.folder, name), world);
        places.push({ file: name, below: await keep(bytes, `${layer}-${places.length}`, home, world) });
    }
    return places;
}

;// CONCATENATED MODULE: ./build/login/handoff-request.js
/** Under this name the post step finds how to undo the hand-off. */
const handOffState = 'handoff';
/** Milliseconds that are left of the deadline, at most that many. */
function timeLeft({ world, endsAt }, most) {
    return Math.max(0, Math.min(most, endsAt - world.clock.monotonic()));
}

// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/login/sf-command.js


/** What `sf` need not do in a pipeline, and what would touch the other logins in the same home. */
const quiet = {
    // It would go through the other logins and ask their orgs whether this one is a scratch org of theirs.
    SF_SKIP_SCRATCH_ORG_CHECK: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_DISABLE_TELEMETRY: 'true',
    SF_DISABLE_LOG_FILE: 'true',
};
/** On macOS the CLI would ask the keychain, which on a runner nobody opens: for the child and for later steps alike. */
function keychainVariables(platform) {
    return platform === 'darwin' ? { SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' } : {};
}
/**
 * `sf org login access-token`: the token travels in the child's environment alone. No `--set-default`, which writes into
 * the checkout or the home folder, and no `--alias`, which we set ourselves.
 */
function tokenCommand(program, session, platform, timeoutMilliseconds) {
    return {
        program,
        arguments: ['org', 'login', 'access-token', '--instance-url', session.instanceUrl, '--no-prompt', '--json'],
        environment: { ...quiet, ...keychainVariables(platform), SF_ACCESS_TOKEN: session.accessToken },
        timeoutMilliseconds,
    };
}
/** `sf org login jwt` with a key file. */
function keyCommand(program, login, platform, timeoutMilliseconds) {
    const flags = {
        '--username': login.username,
        '--jwt-key-file': login.keyFile,
        '--client-id': login.clientId,
        '--instance-url': login.loginUrl,
    };
    return {
        program,
        arguments: ['org', 'login', 'jwt', ...Object.entries(flags).flat(), '--json'],
        environment: {
            ...quiet,
            ...keychainVariables(platform),
            SF_AUDIENCE_URL: login.audience,
            // Seconds for which the CLI waits until the name of the org can be resolved; 240 without it.
            SF_DOMAIN_RETRY: '10',
        },
        timeoutMilliseconds,
    };
}
/** Judges what `sf org login … --json` answered: it must have logged in to the org of the session, as its user. */
function judgeSf(result, session, username, timeoutMilliseconds) {
    if (result.timedOut)
        return no(`it took longer than ${(0,time/* humanDuration */.UU)(timeoutMilliseconds)}`);
    if (result.exitCode === undefined)
        return no(result.problem ?? 'it was ended');
    const answer = answerOf(result.stdout);
    if (answer === undefined)
        return no(`it ended with ${result.exitCode} and without an answer in JSON`);
    if (result.exitCode !== 0 || answer['status'] !== 0) {
        return no(clause(`${sf_command_text(answer['name'])}: ${sf_command_text(answer['message'])}`, session.accessToken));
    }
    const login = (answer['result'] ?? {});
    if (!(0,identity/* sameId */.s)(sf_command_text(login['orgId']), session.orgId))
        return no('it reports another org');
    if (sf_command_text(login['username']).toLowerCase() !== username.toLowerCase())
        return no('it reports another user');
    return { done: true };
}
function no(because) {
    return { done: false, because };
}
/** Older versions print warnings before the answer. */
function answerOf(stdout) {
    const start = stdout.search(/^\s*\{/m);
    try {
        const value = JSON.parse(stdout.slice(Math.max(start, 0)));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** One line of bounded length. The answer is foreign text: what it may quote of the token goes. */
function clause(words, secret) {
    const line = words.replaceAll(secret.reveal(), '***').replace(/\s+/g, ' ').trim();
    return line.length > 400 ? `${line.slice(0, 400)} …` : line;
}
function sf_command_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/login/handoff.js













/** `sf` takes two to five seconds; on a slow machine more. */
const longestTokenLoginMilliseconds = 30_000;
const longestKeyLoginMilliseconds = 60_000;
/**
 * Hands a session to the `sf` CLI of the later steps. How to undo it is remembered before anything changes, so that a
 * job that is cancelled in between is put right, too.
 * @throws Failure ERR_USERNAME, ERR_OPTIONS (the alias), ERR_HANDOFF, and for `how: 'key'` ERR_SF_LOGIN
 */
async function handOff(request, world, ci) {
    const { username, alias, how, key, deadlineMilliseconds } = request;
    const file = authFileName(username, world.machine.platform);
    if (alias !== undefined)
        checkAlias(alias);
    const home = handoff_home_homeOf(world.machine);
    const endsAt = world.clock.monotonic() + deadlineMilliseconds;
    const handing = { request, world, ci, home, file, layer: (0,external_node_crypto_.randomUUID)(), endsAt };
    try {
        if (how === 'token')
            return await handOffToken(handing);
        if (key === undefined)
            throw new TypeError('a hand-off of the key needs the key');
        return await handOffKey(handing, key);
    }
    catch (error) {
        const files = error instanceof failure/* Failure */.H && (error.code === 'ERR_FILE_READ' || error.code === 'ERR_FILE_WRITE');
        throw files ? new failure/* Failure */.H('ERR_HANDOFF', error.message, { cause: error }) : error;
    }
}
/** The CLI's files first: they hold from that moment on, while `sf` works on them and whatever becomes of it. */
async function handOffToken(handing) {
    const { world, ci, file } = handing;
    const undo = await remember(handing, null);
    const otherSpelling = await locked(handing, 0, async () => {
        const places = await lay(handing, null);
        await writeLogin(handing);
        await setAlias(handing);
        return places.some((place) => place.file !== file && place.below !== 'nothing');
    });
    const program = await world.processes.find('sf');
    let because = 'there is no `sf` on PATH';
    if (program !== undefined) {
        // Into the other one it would put the token, beside what makes it somebody else's login.
        const instead = otherSpelling ? 'there is a login under another spelling of the username' : undefined;
        const refused = instead ?? (await letSfTakeToken(handing, program));
        if (refused === undefined)
            return { route: 'sf', undo, environment: variables(handing) };
        because = refused;
    }
    ci.info(`The sf CLI's own login was not used (${because}); its files were written instead.`);
    return { route: 'files', undo, environment: variables(handing) };
}
/** @returns why `sf` did not take the token; `undefined` when it did */
async function letSfTakeToken(handing, program) {
    const { request, world, home, layer, file } = handing;
    const { session, username } = request;
    const { hostname } = new URL(session.instanceUrl);
    // `sf` writes under whatever name the host answers, so it is sent only to hosts that do not make names up.
    if (!(0,login_url/* isSalesforceHost */.ag)(hostname) && !(0,login_url/* isLoopbackHost */.cW)(hostname))
        return `${hostname} is not one of Salesforce's hosts`;
    const timeout = timeLeft(handing, longestTokenLoginMilliseconds);
    if (timeout < 1000)
        return 'no time was left';
    const result = await world.processes.run(tokenCommand(program, session, world.machine.platform, timeout));
    const outcome = judgeSf(result, session, username, timeout);
    if (outcome.done && (await isLoggedIn(handing)))
        return undefined;
    // It may have been ended in the middle of a write. A login that another job has laid over ours is that job's.
    await locked(handing, 0, async () => {
        const { layers } = await handoff_home_loadJournal(home, world);
        const top = layers.findLast(({ places }) => places.some((place) => place.file === file));
        if (top?.id === layer)
            await writeLogin(handing);
    });
    return outcome.done ? 'it left no login behind' : outcome.because;
}
async function handOffKey(handing, key) {
    const { world } = handing;
    const program = await world.processes.find('sf');
    if (program === undefined) {
        throw new failure/* Failure */.H('ERR_SF_LOGIN', 'There is no `sf` on PATH outside the workspace, and `sf-login: key` needs it.', {
            hint: 'Install the CLI in an earlier step (`npm install --global @salesforce/cli`), or leave `sf-login` at `token`.',
        });
    }
    const keyFolder = await world.files.temporaryDirectory();
    try {
        const undo = await remember(handing, keyFolder);
        const keyFile = (0,external_node_path_.join)(keyFolder, keyFileName);
        await world.files.write(keyFile, key.privateKeyPem.reveal(), 0o600);
        const timeout = timeLeft(handing, longestKeyLoginMilliseconds);
        await locked(handing, timeout, () => letSfLogIn(handing, key, program, keyFile, timeout));
        return { route: 'key', undo, environment: { ...variables(handing), ...audienceVariable(handing, key) } };
    }
    catch (error) {
        await removeKey(keyFolder, world);
        throw error;
    }
}
/** Under the lock, because for that time there is no login: finding one, `sf` would log it out, aliases and all. */
async function letSfLogIn(handing, key, program, keyFile, timeout) {
    const { request, world, ci, home, file, layer } = handing;
    const { session, username } = request;
    await lay(handing, keyFile);
    try {
        await world.files.remove((0,external_node_path_.join)(home.folder, file));
        const { clientId, audience, loginUrl = session.instanceUrl } = key;
        const login = { username, keyFile, clientId, audience, loginUrl };
        const result = await world.processes.run(keyCommand(program, login, world.machine.platform, timeout));
        const outcome = judgeSf(result, session, username, timeout);
        if (!outcome.done)
            throw sfRefused(outcome.because);
        if (!(await isLoggedIn(handing, keyFile)))
            throw sfRefused('it left no login behind');
        await closeToOthers(handing);
        await setAlias(handing);
    }
    catch (error) {
        await uncover(await handoff_home_loadJournal(home, world), new Set([layer]), home, world, ci);
        throw error;
    }
}
function sfRefused(because) {
    return new failure/* Failure */.H('ERR_SF_LOGIN', `\`sf org login jwt\` did not log in: ${because}.`);
}
async function writeLogin({ request, world, home, file }) {
    const { session, username } = request;
    const { orgId, instanceUrl } = session;
    const accessToken = session.accessToken.reveal();
    const text = authFileText({ username, orgId, accessToken, instanceUrl, loginUrl: instanceUrl });
    await world.files.write((0,external_node_path_.join)(home.folder, file), text, 0o600);
}
/** `sf` writes a new file as the umask has it; an existing one keeps its mode. */
async function closeToOthers({ world, home, file }) {
    const path = (0,external_node_path_.join)(home.folder, file);
    const bytes = await readOwn(path, world);
    if (bytes !== undefined)
        await world.files.write(path, bytes, 0o600);
}
async function setAlias({ request, world, home }) {
    const { alias, username } = request;
    if (alias !== undefined)
        await changeAliases(home, world, (aliases) => aliases.set(alias, username));
}
/** Whether the login's file is there, is that of this session's org, and lives on that key file or on none. */
async function isLoggedIn({ request, world, home, file }, keyFile) {
    const text = (await readOwnText((0,external_node_path_.join)(home.folder, file), world)) ?? '';
    const orgId = authFileMember(text, 'orgId') ?? '';
    return (0,identity/* sameId */.s)(orgId, request.session.orgId) && authFileMember(text, 'privateKey') === keyFile;
}
async function locked(handing, sfMilliseconds, act) {
    const { world, home } = handing;
    const patience = Math.max(timeLeft(handing, Number.MAX_VALUE), 5_000);
    await world.files.makeDirectory(home.folder);
    return handoff_lock_withLock(home.lock, { hold: 20_000 + sfMilliseconds, patience }, world, act);
}
async function remember({ ci, layer }, keyFolder) {
    const undo = { version: 1, layer, keyFolder };
    await ci.remember(handOffState, JSON.stringify(undo));
    return undo;
}
function variables({ request, world }) {
    const { setDefault, setDefaultDevHub, username } = request;
    return {
        ...(setDefault ? { SF_TARGET_ORG: username } : {}),
        ...(setDefaultDevHub ? { SF_TARGET_DEV_HUB: username } : {}),
        ...keychainVariables(world.machine.platform),
    };
}
/** When `sf` logs in anew it tries these three by itself; any other it must be told, for as long as the job lasts. */
function audienceVariable({ request }, key) {
    const { origin } = new URL(key.loginUrl ?? request.session.instanceUrl);
    const known = [origin, 'https://login.salesforce.com', 'https://test.salesforce.com'];
    return known.includes(key.audience) ? {} : { SF_AUDIENCE_URL: key.audience };
}


/***/ })

};

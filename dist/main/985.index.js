export const id = 985;
export const ids = [985];
export const modules = {

/***/ 1366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOff: () => (/* binding */ handOff)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/login/handoff/sf-files.js
var sf_files = __webpack_require__(4376);
;// CONCATENATED MODULE: ./build/login/handoff/layers.js

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
        layer.places.every(({ file, below }) => (0,sf_files/* isAuthFileName */.EO)(file) && isBelow(below)) &&
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

;// CONCATENATED MODULE: ./build/login/handoff/home.js




const largestFile = 1_048_576;
/** @throws Failure ERR_HANDOFF when there is no home folder */
function home_homeOf({ homeDirectory }) {
    if (homeDirectory === '') {
        throw new failure/* Failure */.HR('ERR_HANDOFF', 'There is no home folder in which the sf CLI could keep the login.', {
            hint: 'Set HOME (USERPROFILE on Windows), or log in without `alias`.',
        });
    }
    const folder = (0,external_node_path_.join)(homeDirectory, sf_files/* stateFolder */.yp);
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
    throw new failure/* Failure */.HR('ERR_HANDOFF', `${path} ${seen}.`);
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
async function home_loadJournal(home, world) {
    const path = (0,external_node_path_.join)(home.journalFolder, 'journal.json');
    const text = await readOwnText(path, world);
    if (text === undefined)
        return emptyJournal;
    const journal = readJournal(text);
    if (journal !== undefined)
        return journal;
    throw new failure/* Failure */.HR('ERR_HANDOFF', `${path} is damaged or was written by another version.`, {
        hint: 'When no other job runs with this home folder, put back by hand what the folder keeps, then remove the folder.',
    });
}
/** Writes the journal, then drops kept files that it no longer needs; without layers the whole folder goes. */
async function home_saveJournal(journal, home, world) {
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

// EXTERNAL MODULE: ./build/org/identity.js
var identity = __webpack_require__(5863);
;// CONCATENATED MODULE: ./build/login/handoff/lock.js

/** A lock whose text cannot be read is being written at this moment, or its writer died over it. */
const unreadableHoldMilliseconds = 10_000;
/**
 * Does something while no other process of ours does anything under the same lock file. A lock that is held longer than
 * its holder said is that of a process that died, and is broken.
 * @throws Failure ERR_HANDOFF when the lock cannot be had in time
 */
async function lock_withLock(path, times, world, act) {
    const endsAt = world.clock.monotonic() + times.patience;
    let text = lockText(times.hold, world);
    while (!(await world.files.createExclusive(path, text))) {
        if (await isStale(path, world)) {
            await breakLock(path, world);
            continue;
        }
        if (world.clock.monotonic() >= endsAt) {
            throw new failure/* Failure */.HR('ERR_HANDOFF', `Another job has held ${path} for too long.`, {
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

;// CONCATENATED MODULE: ./build/login/handoff/aliases.js




/** How often a change is made again because an `sf` that was writing at the same moment lost it. */
const attempts = 5;
/** Changes alias.json between two writes of `sf`, and sees that the change is there. */
async function changeAliases(home, world, change) {
    const path = (0,external_node_path_.join)(home.folder, sf_files/* aliasFile */.b3);
    for (let attempt = 1; attempt <= attempts; attempt++) {
        await sfAtRest(path, world);
        const aliases = (0,sf_files/* readAliases */.NH)(await readOwnText(path, world));
        const wanted = new Map(aliases);
        change(wanted);
        if ((0,sf_files/* sameAliases */.Bq)(aliases, wanted))
            return;
        await world.files.write(path, (0,sf_files/* aliasText */.gx)(wanted));
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
    const path = (0,external_node_path_.join)(home.folder, sf_files/* aliasFile */.b3);
    const before = await kept(original, home, world);
    const text = before === undefined ? undefined : Buffer.from(before).toString('utf8');
    if (!(0,sf_files/* sameAliases */.Bq)((0,sf_files/* readAliases */.NH)(await readOwnText(path, world)), (0,sf_files/* readAliases */.NH)(text)))
        return;
    if (before === undefined)
        await world.files.remove(path);
    else
        await world.files.write(path, before);
}

;// CONCATENATED MODULE: ./build/login/handoff/undo.js






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
    await home_saveJournal(uncovered.journal, home, world);
    return uncovered.journal;
}
async function restoreLogin({ file, below }, keyFiles, home, world, ci) {
    const path = (0,external_node_path_.join)(home.folder, file);
    await sfAtRest(path, world);
    const text = await readOwnText(path, world);
    if (text !== undefined && !(0,sf_files/* isOurs */.MU)(text, keyFiles)) {
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

;// CONCATENATED MODULE: ./build/login/handoff/lay.js







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
    const found = await home_loadJournal(home, world);
    const abandoned = found.layers.filter((layer) => isAbandoned(layer, job, now));
    const journal = await uncover(found, new Set(abandoned.map((layer) => layer.id)), home, world, ci);
    const aliasPath = (0,external_node_path_.join)(home.folder, sf_files/* aliasFile */.b3);
    const aliases = (0,sf_files/* readAliases */.NH)(await readOwnText(aliasPath, world));
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
    await home_saveJournal({ ...journal, aliasFile: before, layers: [...journal.layers, layer] }, home, world);
    return layer.places;
}
/** Refuses what would send somebody's deployment to another org, and warns where it still can be avoided. */
function judge({ request, ci, home, file }, journal, aliases) {
    const { alias, username, job, session } = request;
    const named = aliases.get(username);
    if (named !== undefined && named !== username) {
        throw new failure/* Failure */.HR('ERR_HANDOFF', `The sf CLI has an alias ${username} that stands for another user.`, {
            hint: `Remove it with \`sf alias unset ${username}\`.`,
        });
    }
    const others = journal.layers.filter((layer) => layer.job.id !== job.id);
    const covers = ({ places }) => places.some((place) => place.file.toLowerCase() === file.toLowerCase());
    if (others.some((layer) => covers(layer) && !(0,identity/* sameId */.s)(layer.orgId, session.orgId))) {
        throw new failure/* Failure */.HR('ERR_HANDOFF', `Another job with this home folder is logged in to another org as ${username}, and the sf CLI keeps one login for each username.`, {
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

;// CONCATENATED MODULE: ./build/login/handoff/request.js
/** Under this name the post step finds how to undo the hand-off. */
const handOffState = 'handoff';
/** Milliseconds that are left of the deadline, at most that many. */
function timeLeft({ world, endsAt }, most) {
    return Math.max(0, Math.min(most, endsAt - world.clock.monotonic()));
}

;// CONCATENATED MODULE: ./build/login/handoff/login.js







/** Does something while no other job with this home folder hands off or undoes; `sf` may run for that long meanwhile. */
async function locked(handing, sfMilliseconds, act) {
    const { world, home } = handing;
    const patience = Math.max(timeLeft(handing, Number.MAX_VALUE), 5_000);
    await world.files.makeDirectory(home.folder);
    return lock_withLock(home.lock, { hold: 20_000 + sfMilliseconds, patience }, world, act);
}
/** Tells the post step how to undo what is about to happen. */
async function remember({ ci, layer }, keyFolder) {
    const undo = { version: 1, layer, keyFolder };
    await ci.remember(handOffState, JSON.stringify(undo));
    return undo;
}
/** Writes the login of the token in one step; another one that is there is replaced. */
async function writeTokenLogin(handing) {
    const { session, username } = handing.request;
    const { orgId, instanceUrl } = session;
    const accessToken = session.accessToken.reveal();
    await writeLogin(handing, (0,sf_files/* authFileText */.ou)({ username, orgId, accessToken, instanceUrl, loginUrl: instanceUrl }));
}
/** Writes the file of the login in one step, readable by its owner alone. */
async function writeLogin({ world, home, file }, content) {
    await world.files.write((0,external_node_path_.join)(home.folder, file), content, 0o600);
}
/** Gives the alias to the user, when one is asked for. */
async function setAlias({ request, world, home }) {
    const { alias, username } = request;
    if (alias !== undefined)
        await changeAliases(home, world, (aliases) => aliases.set(alias, username));
}
/** The text of the login's file if it is of this session's org and lives on that key file, or on none. */
async function readLogin({ request, world, file }, folder, keyFile) {
    const text = (await readOwnText((0,external_node_path_.join)(folder, file), world)) ?? '';
    const isOf = (0,identity/* sameId */.s)((0,sf_files/* authFileMember */.z2)(text, 'orgId') ?? '', request.session.orgId);
    return isOf && (0,sf_files/* authFileMember */.z2)(text, 'privateKey') === keyFile ? text : undefined;
}

// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/login/handoff/sf-command.js


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
/** Where the CLI keeps its files, on every system. */
function homeVariables(folder) {
    return { HOME: folder, USERPROFILE: folder };
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
    const line = secret.hiddenIn(words).replace(/\s+/g, ' ').trim();
    return line.length > 400 ? `${line.slice(0, 400)} …` : line;
}
function sf_command_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/login/handoff/key.js









/** `sf` may ask several hosts, one after the other. */
const longestMilliseconds = 60_000;
/**
 * Hands the key over: it stays in a file until the post step, and `sf` logs in with it now and whenever it must.
 * @throws Failure ERR_SF_LOGIN when there is no `sf` or it does not log in; then nothing is left behind
 */
async function handOffKey(handing, key) {
    const { world } = handing;
    const program = await world.processes.find('sf');
    if (program === undefined) {
        throw new failure/* Failure */.HR('ERR_SF_LOGIN', 'There is no `sf` on PATH outside the workspace, and `sf-login: key` needs it.', {
            hint: 'Install the CLI in an earlier step (`npm install --global @salesforce/cli`), or leave `sf-login` at `token`.',
        });
    }
    const keyFolder = await world.files.temporaryDirectory();
    try {
        const undo = await remember(handing, keyFolder);
        const keyFile = (0,external_node_path_.join)(keyFolder, keyFileName);
        await world.files.write(keyFile, key.privateKeyPem.reveal(), 0o600);
        const timeout = timeLeft(handing, longestMilliseconds);
        await locked(handing, timeout, () => logIn(handing, key, program, keyFile, timeout));
        return { route: 'key', undo };
    }
    catch (error) {
        await removeKey(keyFolder, world);
        throw error;
    }
}
async function logIn(handing, key, program, keyFile, timeout) {
    const { world, ci, home, layer, file } = handing;
    const places = await lay(handing, keyFile);
    try {
        const isFree = places.some((place) => place.file === file && place.below === 'nothing');
        if (isFree)
            await writeLogin(handing, await letSf(handing, key, program, keyFile, timeout));
        else
            await logInElsewhere(handing, key, program, keyFile, timeout);
        await setAlias(handing);
    }
    catch (error) {
        await uncover(await home_loadJournal(home, world), new Set([layer]), home, world, ci);
        throw error;
    }
}
/**
 * Where there is a login already, `sf` would log it out first, with its aliases and a default that names it, and for a
 * while another job with this home folder would have none. So it logs in in a home of its own, and what it wrote takes
 * the old login's place in one step, with our token for the one that only that home can decrypt.
 */
async function logInElsewhere(handing, key, program, keyFile, timeout) {
    const { world, request } = handing;
    const elsewhere = await world.files.temporaryDirectory();
    try {
        const text = await letSf(handing, key, program, keyFile, timeout, elsewhere);
        await writeLogin(handing, (0,sf_files/* withAccessToken */.Mv)(text, request.session.accessToken.reveal()));
    }
    finally {
        await world.files.remove(elsewhere);
    }
}
/** @returns the text of the login that `sf` wrote */
async function letSf(handing, { clientId, audience, loginUrl }, program, keyFile, timeout, elsewhere) {
    const { request, world, home } = handing;
    const { session, username } = request;
    const login = { username, keyFile, clientId, audience, loginUrl: loginUrl ?? session.instanceUrl };
    const command = keyCommand(program, login, world.machine.platform, timeout);
    const environment = { ...command.environment, ...(elsewhere === undefined ? {} : homeVariables(elsewhere)) };
    const outcome = judgeSf(await world.processes.run({ ...command, environment }), session, username, timeout);
    if (!outcome.done)
        throw refused(outcome.because);
    const folder = elsewhere === undefined ? home.folder : (0,external_node_path_.join)(elsewhere, sf_files/* stateFolder */.yp);
    const text = await readLogin(handing, folder, keyFile);
    if (text === undefined)
        throw refused('it left no login behind');
    return text;
}
function refused(because) {
    return new failure/* Failure */.HR('ERR_SF_LOGIN', `\`sf org login jwt\` did not log in: ${because}.`);
}

// EXTERNAL MODULE: ./build/assertion/login-url.js + 2 modules
var login_url = __webpack_require__(6937);
;// CONCATENATED MODULE: ./build/login/handoff/token.js






/** `sf` takes two to five seconds; on a slow machine more. */
const token_longestMilliseconds = 30_000;
/**
 * Hands the access token over. The CLI's files come first: they hold from that moment on, while `sf` works on them and
 * whatever becomes of it.
 */
async function handOffToken(handing) {
    const { world, ci, file } = handing;
    const undo = await remember(handing, null);
    const otherSpelling = await locked(handing, 0, async () => {
        const places = await lay(handing, null);
        await writeTokenLogin(handing);
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
            return { route: 'sf', undo };
        because = refused;
    }
    ci.info(`The sf CLI's own login was not used (${because}); its files were written instead.`);
    return { route: 'files', undo };
}
/** @returns why `sf` did not take the token; `undefined` when it did */
async function letSfTakeToken(handing, program) {
    const { request, world, home, layer, file } = handing;
    const { session, username } = request;
    const { hostname } = new URL(session.instanceUrl);
    // `sf` writes under whatever name the host answers, so it is sent only to hosts that do not make names up.
    if (!(0,login_url/* isSalesforceHost */.ag)(hostname) && !(0,login_url/* isLoopbackHost */.cW)(hostname))
        return `${hostname} is not one of Salesforce's hosts`;
    const timeout = timeLeft(handing, token_longestMilliseconds);
    if (timeout < 1000)
        return 'no time was left';
    const result = await world.processes.run(tokenCommand(program, session, world.machine.platform, timeout));
    const outcome = judgeSf(result, session, username, timeout);
    if (outcome.done && (await readLogin(handing, home.folder)) !== undefined)
        return undefined;
    // It may have been ended in the middle of a write. A login that another job has laid over ours is that job's.
    await locked(handing, 0, async () => {
        const { layers } = await home_loadJournal(home, world);
        const top = layers.findLast(({ places }) => places.some((place) => place.file === file));
        if (top?.id === layer)
            await writeTokenLogin(handing);
    });
    return outcome.done ? 'it left no login behind' : outcome.because;
}

;// CONCATENATED MODULE: ./build/login/handoff/handoff.js







/**
 * Hands a session to the `sf` CLI of the later steps. How to undo it is remembered before anything changes, so that a
 * job that is cancelled in between is put right, too. At no moment is there less of a login than before.
 * @throws Failure ERR_USERNAME, ERR_OPTIONS (the alias), ERR_HANDOFF, and for `how: 'key'` ERR_SF_LOGIN
 */
async function handOff(request, world, ci) {
    const { username, alias, how, key, deadlineMilliseconds } = request;
    const file = (0,sf_files/* authFileName */.u$)(username, world.machine.platform);
    if (alias !== undefined)
        (0,sf_files/* checkAlias */.ff)(alias);
    const home = home_homeOf(world.machine);
    const endsAt = world.clock.monotonic() + deadlineMilliseconds;
    const handing = { request, world, ci, home, file, layer: (0,external_node_crypto_.randomUUID)(), endsAt };
    try {
        if (how === 'token')
            return { ...(await handOffToken(handing)), environment: variables(handing) };
        if (key === undefined)
            throw new TypeError('a hand-off of the key needs the key');
        const handed = await handOffKey(handing, key);
        const { origin } = new URL(key.loginUrl ?? request.session.instanceUrl);
        return { ...handed, environment: { ...variables(handing), ...audienceVariable(key.audience, origin) } };
    }
    catch (error) {
        const files = error instanceof failure/* Failure */.HR && (error.code === 'ERR_FILE_READ' || error.code === 'ERR_FILE_WRITE');
        throw files ? new failure/* Failure */.HR('ERR_HANDOFF', error.message, { cause: error }) : error;
    }
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
function audienceVariable(audience, origin) {
    const known = [origin, 'https://login.salesforce.com', 'https://test.salesforce.com'];
    return known.includes(audience) ? {} : { SF_AUDIENCE_URL: audience };
}


/***/ })

};

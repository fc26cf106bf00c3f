export const id = 8341;
export const ids = [8341];
export const modules = {

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ restoreAliasFile),
/* harmony export */   Dc: () => (/* binding */ restoreAliases),
/* harmony export */   Zt: () => (/* binding */ changeAliases)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5968);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3424);
/* harmony import */ var _sf_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4376);




/** How often a change is made again because an `sf` that was writing at the same moment lost it. */
const attempts = 5;
/** Changes alias.json between two writes of `sf`, and sees that the change is there. */
async function changeAliases(home, world, change) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.folder, _sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasFile */ .b3);
    for (let attempt = 1; attempt <= attempts; attempt++) {
        await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .sfAtRest */ .x)(path, world);
        const aliases = (0,_sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readAliases */ .NH)(await (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnText */ .o3)(path, world));
        const wanted = new Map(aliases);
        change(wanted);
        if ((0,_sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sameAliases */ .Bq)(aliases, wanted))
            return;
        await world.files.write(path, (0,_sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasText */ .gx)(wanted));
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.folder, _sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasFile */ .b3);
    const before = await (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .LP)(original, home, world);
    const text = before === undefined ? undefined : Buffer.from(before).toString('utf8');
    if (!(0,_sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sameAliases */ .Bq)((0,_sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readAliases */ .NH)(await (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnText */ .o3)(path, world)), (0,_sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readAliases */ .NH)(text)))
        return;
    if (before === undefined)
        await world.files.remove(path);
    else
        await world.files.write(path, before);
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   XQ: () => (/* binding */ saveJournal),
/* harmony export */   _e: () => (/* binding */ loadJournal),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   o3: () => (/* binding */ readOwnText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2721);
/* harmony import */ var _sf_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4376);




const largestFile = 1_048_576;
/** @throws Failure ERR_HANDOFF when there is no home folder */
function homeOf({ homeDirectory }) {
    if (homeDirectory === '') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_HANDOFF', 'There is no home folder in which the sf CLI could keep the login.', {
            hint: 'Set HOME (USERPROFILE on Windows), or log in without `alias`.',
        });
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDirectory, _sf_files_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFolder */ .yp);
    return { folder, journalFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.sf-keypair'), lock: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.sf-keypair.lock') };
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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_HANDOFF', `${path} ${seen}.`);
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
async function loadJournal(home, world) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.journalFolder, 'journal.json');
    const text = await readOwnText(path, world);
    if (text === undefined)
        return _layers_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyJournal */ .xw;
    const journal = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a0)(text);
    if (journal !== undefined)
        return journal;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_HANDOFF', `${path} is damaged or was written by another version.`, {
        hint: 'When no other job runs with this home folder, put back by hand what the folder keeps, then remove the folder.',
    });
}
/** Writes the journal, then drops kept files that it no longer needs; without layers the whole folder goes. */
async function saveJournal(journal, home, world) {
    if (journal.layers.length === 0) {
        await world.files.remove(home.journalFolder);
        return;
    }
    await world.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.journalFolder, 'journal.json'), JSON.stringify(journal));
    const needed = (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .keptFiles */ .y2)(journal);
    for (const name of await world.files.list(home.journalFolder)) {
        if (/^[0-9a-f-]+$/.test(name) && !needed.has(name))
            await world.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.journalFolder, name));
    }
}
/** Keeps bytes beside the journal, readable by their owner alone. */
async function keep(bytes, name, home, world) {
    if (bytes === undefined)
        return 'nothing';
    await world.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.journalFolder, name), bytes);
    return { kept: name };
}
/** What was kept; `undefined` for nothing. */
async function kept(below, home, world) {
    return below === 'nothing' ? undefined : readOwn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.journalFolder, below.kept), world);
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ takeOff),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   xw: () => (/* binding */ emptyJournal),
/* harmony export */   y2: () => (/* binding */ keptFiles),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
/* harmony import */ var _sf_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4376);

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
        layer.places.every(({ file, below }) => (0,_sf_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isAuthFileName */ .EO)(file) && isBelow(below)) &&
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


/***/ }),

/***/ 3424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock),
/* harmony export */   x: () => (/* binding */ sfAtRest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

/** A lock whose text cannot be read is being written at this moment, or its writer died over it. */
const unreadableHoldMilliseconds = 10_000;
/**
 * Does something while no other process of ours does anything under the same lock file. A lock that is held longer than
 * its holder said is that of a process that died, and is broken.
 * @throws Failure ERR_HANDOFF when the lock cannot be had in time
 */
async function withLock(path, times, world, act) {
    const endsAt = world.clock.monotonic() + times.patience;
    let text = lockText(times.hold, world);
    while (!(await world.files.createExclusive(path, text))) {
        if (await isStale(path, world)) {
            await breakLock(path, world);
            continue;
        }
        if (world.clock.monotonic() >= endsAt) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_HANDOFF', `Another job has held ${path} for too long.`, {
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


/***/ }),

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyFileName: () => (/* binding */ keyFileName),
/* harmony export */   readUndo: () => (/* binding */ readUndo),
/* harmony export */   removeKey: () => (/* binding */ removeKey),
/* harmony export */   uncover: () => (/* binding */ uncover),
/* harmony export */   undoHandOff: () => (/* binding */ undoHandOff)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7187);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5968);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2721);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3424);
/* harmony import */ var _sf_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4376);






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
    const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(world.machine);
    if ((await world.files.kind(home.journalFolder)) === 'missing')
        return;
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(home.lock, lockTimes, world, async () => {
        const left = await uncover(await (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .loadJournal */ ._e)(home, world), new Set([undo.layer]), home, world, ci);
        // What was kept for a layer that never came to stand in the journal.
        if (left.layers.length === 0)
            await (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .saveJournal */ .XQ)(left, home, world);
    });
}
/** Reads what the post step was left; `undefined` when it is no such thing. */
function readUndo(text) {
    try {
        const { version, layer, keyFolder } = JSON.parse(text);
        const sound = version === 1 &&
            /^[0-9a-f-]{36}$/.test(layer) &&
            (keyFolder === null || (typeof keyFolder === 'string' && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(keyFolder)));
        return sound ? { version, layer, keyFolder } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The path has lain in a file since it was made: nothing but the key goes, and the folder only when it is empty then. */
async function removeKey(folder, world) {
    await world.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, keyFileName));
    if ((await world.files.kind(folder)) !== 'directory')
        return;
    if ((await world.files.list(folder)).length === 0)
        await world.files.remove(folder);
}
/** Takes layers off and puts back what they covered; call it under the lock. The journal that is left is returned. */
async function uncover(journal, ids, home, world, ci) {
    if (!journal.layers.some(({ id }) => ids.has(id)))
        return journal;
    const uncovered = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .takeOff */ .HK)(journal, ids);
    const keyFiles = journal.layers.flatMap(({ keyFile }) => keyFile ?? []);
    for (const place of uncovered.places)
        await restoreLogin(place, keyFiles, home, world, ci);
    if (uncovered.claims.length > 0)
        await (0,_aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreAliases */ .Dc)(uncovered.claims, home, world);
    if (journal.aliasFile !== null && uncovered.journal.aliasFile === null) {
        await (0,_aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreAliasFile */ .BI)(journal.aliasFile, home, world);
    }
    // Last, so that an interrupted restoration is made again.
    await (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .saveJournal */ .XQ)(uncovered.journal, home, world);
    return uncovered.journal;
}
async function restoreLogin({ file, below }, keyFiles, home, world, ci) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.folder, file);
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .sfAtRest */ .x)(path, world);
    const text = await (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnText */ .o3)(path, world);
    if (text !== undefined && !(0,_sf_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isOurs */ .MU)(text, keyFiles)) {
        ci.info(`The sf CLI has got another login as ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file, '.json')} in the meantime; it stays.`);
        return;
    }
    const before = await (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .kept */ .LP)(below, home, world);
    // key.json, the key of the CLI's encryption, stays even when ours was the first login: it is not about our login
    // alone, and an `sf` of somebody else may have encrypted with it by now.
    if (before === undefined)
        await world.files.remove(path);
    else
        await world.files.write(path, before);
}


/***/ })

};

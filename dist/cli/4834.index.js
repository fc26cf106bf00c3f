export const id = 4834;
export const ids = [4834,2679,4406,4271];
export const modules = {

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ remarkBeforeLogin)
/* harmony export */ });
/**
 * Says what has to be known of the places that assertions are about to be sent to, once each: that a host of another's
 * can replay them, that the address stands for many orgs, and by what way they go.
 * @param audience the user's own, which a host outside of Salesforce's domains requires
 */
function remarkBeforeLogin(targets, audience, { network }, ci) {
    const urls = [...new Map(targets.map(({ url }) => [url.host, url])).values()];
    for (const { host, foreign, generic } of urls) {
        if (foreign) {
            ci.annotate('warning', `${host} is not one of Salesforce's hosts: it can replay the assertion to whoever accepts the audience ${audience}.`);
        }
        if (generic) {
            ci.annotate('notice', `${host} serves many orgs. The org's own My Domain address (Setup → My Domain) as \`instance-url\` is better: External Client Apps accept no other reliably.`);
        }
    }
    for (const way of new Set(urls.flatMap(({ origin }) => network.route(origin))))
        ci.info(`By way of ${way}.`);
}


/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ keepNamesPublic),
/* harmony export */   l: () => (/* binding */ publicOutput)
/* harmony export */ });
/** What to do where names of the login are lost to masks. */
const keepNamesPublic = 'Do not store user names, addresses or client ids as secrets.';
/** Sets an output that is no secret, and warns when a mask would blank it out. */
async function publicOutput(name, value, ci, remedy) {
    if (value !== '' && ci.wouldBlank(value)) {
        const sentence = `The output \`${name}\` holds text that is masked as a secret: the runner blanks it in logs and drops it between jobs.`;
        ci.annotate('warning', remedy === undefined ? sentence : `${sentence} ${remedy}`);
    }
    await ci.output(name, value);
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRotate: () => (/* binding */ runRotate)
});

// UNUSED EXPORTS: rotateAction

// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/rotate/instructions.js + 1 modules
var instructions = __webpack_require__(2679);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/rotate/facts.js
var facts = __webpack_require__(1409);
;// CONCATENATED MODULE: ./build/rotate/state.js

/**
 * What the rollover is in the middle of. `staging`, `promoting` and `settling` are noted before their writes and end
 * in `staged`, `promoted` and `settled`: a run that is cut off leaves them behind, and a later one does all of it again.
 */
const phases = [
    'settled',
    'staging',
    'staged',
    'offered',
    'published',
    'promoting',
    'promoted',
    'settling',
];
/** Reads the state variable; never throws. */
function readState(text) {
    if (text === undefined || text.trim() === '')
        return { kind: 'none' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'unreadable', reason: 'is no JSON' };
    }
    if (!isObject(value))
        return { kind: 'unreadable', reason: 'is no JSON object' };
    if (value['schema'] !== 1) {
        const schema = value['schema'];
        const seen = typeof schema === 'number' ? `schema ${schema}` : 'no schema that is known';
        return { kind: 'unreadable', reason: `has ${seen}; this version writes and reads schema 1` };
    }
    const wrong = wrongMember(value);
    return wrong === undefined
        ? { kind: 'read', state: value }
        : { kind: 'unreadable', reason: `has a member \`${wrong}\` that it cannot have` };
}
function printState(state) {
    return JSON.stringify(state);
}
/** The state that a phase is shown as: what was begun and not ended does not count yet. */
function publicState(phase) {
    if (phase === 'staging')
        return 'settled';
    if (phase === 'promoting')
        return 'published';
    return phase === 'settling' ? 'promoted' : phase;
}
/** The notes on a target: its two secrets as they were just looked at. */
function noted(current, next) {
    return {
        ...(current === undefined ? {} : { current: (0,time/* rfc3339 */.ag)(current) }),
        ...(next === undefined ? {} : { next: (0,time/* rfc3339 */.ag)(next) }),
    };
}
/** Whether a secret is as it was noted; where one of the two times is unknown nothing speaks against it. */
function isAsNoted(updatedAt, note) {
    return updatedAt === undefined || note === undefined || (0,time/* rfc3339 */.ag)(updatedAt) === note;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFingerprint = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isTime = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value));
const maybe = (judge) => (value) => value === undefined || judge(value);
const members = {
    phase: (value) => phases.some((phase) => phase === value),
    since: isTime,
    lock: (value) => Number.isSafeInteger(value) && value >= 0,
    current: isFingerprint,
    next: maybe(isFingerprint),
    previous: maybe(isFingerprint),
    abandoned: maybe((value) => Array.isArray(value) && value.every(isFingerprint)),
    targets: (value) => isObject(value) && Object.values(value).every(isNoted),
    forced: maybe((value) => value === true),
    publishing: maybe((value) => isObject(value) && isTime(value['at']) && (value['result'] === 'tried' || value['result'] === 'restored')),
};
function isNoted(value) {
    return isObject(value) && maybe(isTime)(value['current']) && maybe(isTime)(value['next']);
}
/** Members that have to be there together with the phase are looked at here, so that nothing else has to. */
function wrongMember(value) {
    const wrong = Object.entries(members).find(([name, judge]) => !judge(value[name]))?.[0];
    if (wrong !== undefined)
        return wrong;
    const phase = value['phase'];
    const rolling = ['staging', 'staged', 'offered', 'published', 'promoting'];
    if (rolling.includes(phase) !== (value['next'] !== undefined))
        return 'next';
    const over = ['promoted', 'settling'];
    if (over.includes(phase) && value['previous'] === undefined)
        return 'previous';
    return value['next'] === value['current'] ? 'next' : undefined;
}

;// CONCATENATED MODULE: ./build/rotate/lock.js




/** How long a run may hold the lock, in milliseconds. */
const lease = 3_600_000;
/** More overtaken locks than this are no accident. */
const mostOvertaken = 32;
function lockName(stateVariable, number) {
    return `${stateVariable}_LOCK_${number}`;
}
/**
 * Takes the lock, or says until when another run holds it. A lock whose holder has not released it is overtaken when
 * its lease is over by more than clocks differ, or at once when an earlier attempt of this very run held it.
 * @throws Failure ERR_ROTATE_LOCK when a lock cannot be read, ERR_ROTATE_STATE when the state cannot, ERR_STORE_…
 */
async function takeLock(ports, stateVariable) {
    const { variables, now } = ports;
    const before = await lockInState(variables, stateVariable);
    const overtaken = [];
    for (let number = before; overtaken.length <= mostOvertaken; number += 1) {
        const content = await variables.read(lockName(stateVariable, number));
        if (content !== undefined) {
            const holder = readHolder(content, lockName(stateVariable, number));
            if (isBeyondAnyLease(holder, now()))
                throw noLock(lockName(stateVariable, number));
            if (!hasEnded(holder, ports.run, now()))
                return { kind: 'busy', until: holder.until };
            overtaken.push(number);
        }
        else if (number > before) {
            return make(ports, stateVariable, { number, until: new Date(now().getTime() + lease), overtaken }, before);
        }
    }
    throw new build_failure/* Failure */.HR('ERR_ROTATE_LOCK', `There are ${mostOvertaken} locks of runs that never ended beside ${stateVariable}.`);
}
async function make(ports, stateVariable, lock, before) {
    const { variables, run } = ports;
    const name = lockName(stateVariable, lock.number);
    const content = JSON.stringify({ run: run.id, attempt: run.attempt, until: (0,time/* rfc3339 */.ag)(lock.until) });
    const made = await variables.create(name, content).catch(async (error) => {
        // The answer was lost: what lies there now tells whether it was us.
        if ((await variables.read(name)) === content)
            return true;
        throw error;
    });
    if (!made)
        return { kind: 'busy', until: lock.until };
    // The number was free because its holder has gone on and released it: what we read before is of the past.
    if ((await lockInState(variables, stateVariable)) !== before) {
        await release(ports, stateVariable, lock, false);
        return { kind: 'busy', until: lock.until };
    }
    return { kind: 'held', lock };
}
/**
 * Comes before each write. After it the write has to begin at once.
 * @throws Failure ERR_ROTATE_LOCK when the lease nears its end, or another run has overtaken this one
 */
async function mayWrite(ports, stateVariable, lock) {
    const overtaker = await ports.variables.read(lockName(stateVariable, lock.number + 1));
    if (overtaker !== undefined || !isWithin(lock, ports.now())) {
        throw new build_failure/* Failure */.HR('ERR_ROTATE_LOCK', `This run held the lock until ${(0,time/* rfc3339 */.ag)(lock.until)}, and is not done.`);
    }
}
/**
 * Gives the lock back; a lease that may have ended is left to be overtaken.
 * @param noted whether the number of the lock stands in the state: only then what it overtook may go
 */
async function release(ports, stateVariable, lock, noted) {
    for (const number of [...(noted ? lock.overtaken : []), lock.number]) {
        if (!isWithin(lock, ports.now()))
            return;
        await ports.variables.forget(lockName(stateVariable, number));
    }
}
function isWithin({ until }, now) {
    return now.getTime() + facts/* clockDifference */.e < until.getTime();
}
async function lockInState(variables, stateVariable) {
    const reading = readState(await variables.read(stateVariable));
    if (reading.kind === 'unreadable')
        throw new build_failure/* Failure */.HR('ERR_ROTATE_STATE', `The variable ${stateVariable} ${reading.reason}.`);
    return reading.kind === 'read' ? reading.state.lock : 0;
}
function hasEnded({ run, attempt, until }, mine, now) {
    // An attempt begins when the one before it is over.
    if (run === mine.id && attempt < mine.attempt)
        return true;
    return until.getTime() + facts/* clockDifference */.e < now.getTime();
}
/** No run takes a lock for that long: whoever waited for its end would wait for ever, and nobody would hear of it. */
function isBeyondAnyLease({ until }, now) {
    return until.getTime() > now.getTime() + lease + facts/* clockDifference */.e;
}
function readHolder(content, name) {
    try {
        const { run, attempt, until } = JSON.parse(content);
        const end = typeof until === 'string' ? new Date(until) : new Date(Number.NaN);
        if (typeof run === 'string' && typeof attempt === 'number' && !Number.isNaN(end.getTime()))
            return { run, attempt, until: end };
    }
    catch {
        // Said below.
    }
    throw noLock(name);
}
function noLock(name) {
    return new build_failure/* Failure */.HR('ERR_ROTATE_LOCK', `The variable ${name} should be a lock of a rotation and is not.`, {
        hint: `Remove the variable ${name} when no rotation is running.`,
    });
}

;// CONCATENATED MODULE: ./build/rotate/look.js


/** After both keys were refused, as a login waits: the servers of an org may differ for minutes. In milliseconds. */
const secondThoughts = [5000, 15_000];
/** So many times a rollover may go on under our eyes before we leave it to whoever is at work. */
const mostLooks = 5;
/**
 * Looks at everything: variables, targets, the app where we publish, and one login with each key in every org. What
 * the orgs said belongs to a state: when that has changed meanwhile, all of it is looked at again.
 * @throws Failure ERR_ROTATE_LOCK when it changes all the time, ERR_STORE_…, ERR_PUBLISH_…
 */
async function lookAround(ports, given, rules) {
    let signs = await signsOfWork(ports, rules);
    for (let look = 0; look < mostLooks; look += 1) {
        const facts = await lookOnce(ports, given, rules);
        const after = await signsOfWork(ports, rules);
        if (after === signs)
            return facts;
        signs = after;
    }
    throw new build_failure/* Failure */.HR('ERR_ROTATE_LOCK', 'Another run is at work, and the rollover goes on while this one looks at it.');
}
/** What another run changes before anything that orgs could tell of. */
async function signsOfWork({ variables }, rules) {
    const certificate = await variables.read(rules.nextCertificateVariable);
    return JSON.stringify([await variables.read(rules.stateVariable), certificate]);
}
async function lookOnce(ports, given, rules) {
    const kept = await lookAtKept(ports, given, rules);
    const next = distinctNext(given);
    const orgs = [];
    for (const org of ports.orgs)
        orgs.push({ name: org.name, answers: await ask(ports, org, given.current, next) });
    const app = isOffered(kept.state) ? await lookAtApp(ports) : undefined;
    return {
        now: ports.now(),
        run: ports.run,
        rules,
        given: { current: given.current.fingerprint, next: next?.fingerprint },
        orgs,
        app,
        ...kept,
    };
}
/** What another run may have changed while we asked the orgs; taken under the lock. */
async function lookAgain(ports, given, facts) {
    const kept = await lookAtKept(ports, given, facts.rules);
    return { ...facts, ...kept, now: ports.now() };
}
/** The next key, unless it is the current one again. */
function distinctNext({ current, next }) {
    return next?.fingerprint === current.fingerprint ? undefined : next;
}
async function lookAtKept(ports, given, rules) {
    const { variables, stores } = ports;
    const state = readState(await variables.read(rules.stateVariable));
    const kept = shown(ports, await variables.read(rules.certificateVariable));
    const nextCertificate = shown(ports, await variables.read(rules.nextCertificateVariable));
    const targets = [];
    for (const store of stores) {
        const current = await store.look(rules.secretName);
        const next = await store.look(rules.nextSecretName);
        targets.push({ name: store.name, current, next, ...(store.blind && { blind: true }) });
    }
    const certificate = kept.kind === 'none' ? shown(ports, given.certificate) : kept;
    return { state, targets, certificate, nextCertificate };
}
function shown(ports, pem) {
    if (pem === undefined || pem.trim() === '')
        return { kind: 'none' };
    const certificate = ports.inspect(pem);
    return certificate === undefined ? { kind: 'unreadable' } : { kind: 'read', certificate };
}
function isOffered(state) {
    return state.kind === 'read' && state.state.phase === 'offered';
}
async function lookAtApp(ports) {
    return ports.publisher === undefined ? undefined : shown(ports, await ports.publisher.read());
}
async function ask(ports, org, current, next) {
    const keys = next === undefined ? [current] : [current, next];
    let answers = await askOnce(ports, org, keys);
    for (const pause of next === undefined ? [] : secondThoughts) {
        if (Object.values(answers).some(({ kind }) => kind !== 'refused'))
            return answers;
        await ports.sleep(pause);
        answers = await askOnce(ports, org, keys);
    }
    return answers;
}
async function askOnce(ports, org, keys) {
    const answers = {};
    for (const key of keys)
        answers[key.fingerprint] = await ports.prove(org, key);
    return answers;
}

;// CONCATENATED MODULE: ./build/rotate/step.js
function stop(code, sentence) {
    return { do: 'stop', code, sentence };
}

;// CONCATENATED MODULE: ./build/rotate/standing.js





function acceptance({ orgs }, fingerprint) {
    const answers = orgs.map(({ name, answers }) => ({ name, answer: answers[fingerprint] }));
    return {
        accepting: answers.filter(({ answer }) => answer?.kind === 'accepted').map(({ name }) => name),
        refusing: answers.filter(({ answer }) => answer?.kind === 'refused').map(({ name }) => name),
        silent: answers.flatMap(({ name, answer }) => answer === undefined || answer.kind === 'unknown'
            ? [{ name, reason: answer?.reason ?? 'this run has not got that key' }]
            : []),
    };
}
/** Stops unless every org accepts the key; `unknown` answers matter only before something is written. */
function acceptedEverywhere(facts, fingerprint, role) {
    const { refusing } = acceptance(facts, fingerprint);
    if (refusing.length > 0) {
        const accepted = otherAccepted(facts, fingerprint, refusing);
        return stop('ERR_ROTATE_REFUSED', `${list(refusing)} ${refusing.length === 1 ? 'does' : 'do'} not accept the ${role} key ${fingerprint}${accepted}.`);
    }
    return undefined;
}
function otherAccepted({ orgs, given }, fingerprint, names) {
    const other = [given.current, given.next].find((key) => key !== undefined && key !== fingerprint);
    if (other === undefined)
        return '';
    const accepting = orgs.filter(({ name, answers }) => names.includes(name) && answers[other]?.kind === 'accepted');
    return accepting.length === 0 ? `, nor ${other}` : `, but ${other}`;
}
function answeredEverywhere(facts, fingerprint) {
    const [first] = acceptance(facts, fingerprint).silent;
    return (first &&
        stop('ERR_ROTATE_UNAVAILABLE', `${first.name} did not say whether it accepts ${fingerprint}: ${(0,build_failure/* withoutStop */.f6)(first.reason)}.`));
}
/** Orgs that refuse both keys of a rollover. */
function refusingBoth({ orgs }, current, next) {
    return orgs
        .filter(({ answers }) => answers[current]?.kind === 'refused' && answers[next]?.kind === 'refused')
        .map(({ name }) => name);
}
function bothRefused(names, { current, next }, app) {
    const held = app?.kind === 'read' ? ` The app holds a certificate of the key ${app.certificate.keyFingerprint}.` : '';
    return stop('ERR_ROTATE_REFUSED', `${list(names)} accept${names.length === 1 ? 's' : ''} neither the current key ${current} nor the next key ${next}: somebody has uploaded another certificate, or the servers still differ after an upload.${held}`);
}
/** A target without a secret of the current name. */
function withoutCurrent({ targets, rules }) {
    const missing = targets.filter(({ current }) => current === undefined).map(({ name }) => name);
    return missing.length === 0
        ? undefined
        : stop('ERR_ROTATE_TARGET', `There is no secret ${rules.secretName} in ${list(missing)}.`);
}
/** The given current key is not the one that is noted. */
function strangeCurrent(facts, state) {
    const { given } = facts;
    if (given.current === state.current)
        return undefined;
    return given.current === state.previous
        ? stop('ERR_ROTATE_STALE', `This run holds ${given.current} as the current key, which ${state.current} has replaced since: it was queued before.`)
        : (newerThanRun(facts, ['current']) ??
            stop('ERR_ROTATE_KEY', `This run was given the current key ${given.current}, and the rollover knows ${state.current} as the current one.`));
}
/** The given next key is not the staged one. */
function strangeNext({ given, run, rules }, state) {
    if (given.next === state.next)
        return undefined;
    const known = given.next === undefined || given.next === state.previous || state.abandoned?.includes(given.next);
    if (known && run.queuedAt.getTime() <= Date.parse(state.since) + facts/* clockDifference */.e) {
        return stop('ERR_ROTATE_STALE', `This run was queued at ${(0,time/* rfc3339 */.ag)(run.queuedAt)} without the next key ${state.next}, and the rollover has gone on at ${state.since}.`);
    }
    return given.next === undefined
        ? stop('ERR_ROTATE_NEXT_KEY', `The next key ${state.next} is stored as ${rules.nextSecretName}, and this run was not given it.`)
        : stop('ERR_ROTATE_NEXT_KEY', `This run was given the next key ${given.next}, and the one that the rollover has stored is ${state.next}.`);
}
/** A secret that was replaced after this run was queued: what the run holds may be older. */
function newerThanRun({ targets, run, rules }, slots) {
    for (const target of targets) {
        for (const slot of slots) {
            const updatedAt = target[slot]?.updatedAt;
            if (updatedAt !== undefined && isNewer(updatedAt, run.queuedAt)) {
                return tooNew(slot === 'current' ? rules.secretName : rules.nextSecretName, target.name, updatedAt, run.queuedAt);
            }
        }
    }
    return undefined;
}
/** Times of secrets have whole seconds: one in the second of the queueing may have come after it. */
function isNewer(updatedAt, queuedAt) {
    return Math.floor(updatedAt.getTime() / 1000) >= Math.floor(queuedAt.getTime() / 1000);
}
function tooNew(secretName, target, updatedAt, queuedAt) {
    return stop('ERR_ROTATE_STALE', `The secret ${secretName} in ${target} was changed at ${(0,time/* rfc3339 */.ag)(updatedAt)}, and this run was queued at ${(0,time/* rfc3339 */.ag)(queuedAt)}.`);
}
/** A secret that is no longer as the rollover left it. */
function changedSince({ targets, rules }, state, slots) {
    const left = Object.keys(state.targets).find((name) => !targets.some((target) => target.name === name));
    if (left !== undefined && state.phase !== 'settled')
        return stop('ERR_ROTATE_TARGET', `${left} was left out of \`secret-targets\` in the middle of a rollover.`);
    for (const target of targets) {
        const note = state.targets[target.name];
        if (note === undefined && state.phase === 'settled')
            continue;
        if (note === undefined)
            return strangeTarget(target);
        for (const slot of slots) {
            const name = slot === 'current' ? rules.secretName : rules.nextSecretName;
            const seen = target[slot];
            if (seen === undefined)
                return stop('ERR_ROTATE_CHANGED', `The secret ${name} is no longer in ${target.name}.`);
            const { updatedAt } = seen;
            if (updatedAt !== undefined && !isAsNoted(updatedAt, note[slot])) {
                const at = (0,time/* rfc3339 */.ag)(updatedAt);
                return stop('ERR_ROTATE_CHANGED', `The secret ${name} in ${target.name} was changed at ${at} by somebody else.`);
            }
        }
    }
    return undefined;
}
function strangeTarget({ name }) {
    return stop('ERR_ROTATE_TARGET', `${name} was added to \`secret-targets\` in the middle of a rollover.`);
}
function list(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/rotate/rollover.js



/** The two keys are not those that the rollover knows. */
function strangePair(facts, state) {
    return strangeCurrent(facts, state) ?? strangeNext(facts, state);
}
/** The app holds a certificate that somebody else has uploaded. */
function strangeApp(app, state) {
    if (app?.kind !== 'read')
        return undefined;
    const { keyFingerprint } = app.certificate;
    return keyFingerprint === state.current || keyFingerprint === state.next
        ? undefined
        : stop('ERR_ROTATE_REFUSED', `The app holds a certificate of the key ${keyFingerprint}, which is neither the current key ${state.current} nor the next key ${state.next}: somebody else has uploaded it.`);
}
/** The current certificate belongs to neither key. */
function strangeCertificate({ certificate, rules }, state) {
    if (certificate.kind !== 'read')
        return undefined;
    const { keyFingerprint } = certificate.certificate;
    return keyFingerprint === state.current || keyFingerprint === state.next
        ? undefined
        : stop('ERR_ROTATE_CERTIFICATE', `The certificate in ${rules.certificateVariable} belongs to the key ${keyFingerprint}, which is neither the current key ${state.current} nor the next key ${state.next}.`);
}
/** `undefined` when nothing has to be waited for any more. */
function soakEnd(state, { now, rules }) {
    if (rules.force || state.forced)
        return undefined;
    const until = new Date(Date.parse(state.since) + rules.soak + facts/* clockDifference */.e);
    return now.getTime() < until.getTime() ? until : undefined;
}
function isOver(shown, fingerprint) {
    return shown?.kind === 'read' && shown.certificate.keyFingerprint === fingerprint;
}

;// CONCATENATED MODULE: ./build/rotate/plan-beginning.js



/** A rollover may begin. */
function settled(facts, state) {
    const { given, rules, now } = facts;
    const taken = takenNames(facts, state);
    const changed = state === undefined ? undefined : changedSince(facts, state, ['current']);
    const refused = changed ?? taken ?? acceptedEverywhere(facts, given.current, 'current');
    if (refused !== undefined)
        return refused;
    if (!rules.force) {
        const notAfter = endOf(facts);
        if (notAfter !== null && 'do' in notAfter)
            return notAfter;
        if (notAfter === null || notAfter.getTime() - now.getTime() > rules.rotateWithin)
            return { do: 'nothing' };
    }
    return answeredEverywhere(facts, given.current) ?? newerThanRun(facts, ['current']) ?? { do: 'stage', key: 'fresh' };
}
function endOf({ certificate, given, rules }) {
    if (certificate.kind === 'none')
        return stop('ERR_ROTATE_CERTIFICATE', `The variable ${rules.certificateVariable} holds no certificate.`);
    if (certificate.kind === 'unreadable')
        return stop('ERR_ROTATE_CERTIFICATE', `What ${rules.certificateVariable} holds cannot be read as a certificate.`);
    const { keyFingerprint, notAfter } = certificate.certificate;
    return keyFingerprint === given.current
        ? notAfter
        : stop('ERR_ROTATE_CERTIFICATE', `The certificate in ${rules.certificateVariable} belongs to the key ${keyFingerprint}, and the current key is ${given.current}.`);
}
function takenNames({ targets, given, nextCertificate, rules }, state) {
    const holding = targets.filter(({ next, blind }) => next !== undefined && !blind).map(({ name }) => name);
    if (holding.length > 0) {
        return stop('ERR_ROTATE_EXISTS', `There is a secret ${rules.nextSecretName} in ${list(holding)} already, and no rollover is noted that made it.`);
    }
    if (given.next !== undefined) {
        // The name is free, so the key is one that was there when the run was queued, or comes from elsewhere.
        const ours = given.next === state?.previous || state?.abandoned?.includes(given.next);
        return ours
            ? stop('ERR_ROTATE_STALE', `This run holds ${given.next} as the next key, which has been forgotten since.`)
            : stop('ERR_ROTATE_NEXT_KEY', `This run was given the next key ${given.next}, and no target holds a secret ${rules.nextSecretName}.`);
    }
    return nextCertificate.kind === 'none'
        ? undefined
        : stop('ERR_ROTATE_EXISTS', `The variable ${rules.nextCertificateVariable} holds something already, and no rollover is noted that made it.`);
}
/**
 * A run was cut off while it stored a next key. No certificate was ever made for that key, so that another may take
 * its place; whoever holds it can finish what was begun.
 */
function staging(facts, state) {
    const { given, run } = facts;
    const early = acceptedEarly(facts, given.next);
    if (early !== undefined)
        return early;
    const blocked = newerThanRun(facts, ['current', 'next']) ?? acceptedEverywhere(facts, state.current, 'current');
    if (given.next === state.next)
        return blocked ?? { do: 'stage', key: 'given' };
    const givenUp = given.next === undefined || state.abandoned?.includes(given.next);
    const mayReplace = givenUp && run.queuedAt.getTime() > Date.parse(state.since);
    const strange = mayReplace ? undefined : strangeNext(facts, state);
    return strange ?? blocked ?? { do: 'stage', key: 'fresh' };
}
function acceptedEarly(facts, next) {
    if (next === undefined)
        return undefined;
    const { accepting } = acceptance(facts, next);
    return accepting.length === 0
        ? undefined
        : stop('ERR_ROTATE_REFUSED', `${list(accepting)} accept${accepting.length === 1 ? 's' : ''} the next key ${next} before its certificate was handed out: runs that were queued before hold ${facts.given.current} alone.`);
}
function staged(facts, state) {
    const { nextCertificate, rules, targets } = facts;
    const { next } = state;
    const ours = isOver(nextCertificate, next);
    // With a certificate that a run has shown before it was cut off, an administrator may have been early.
    const lost = refusingBoth(facts, state.current, next);
    if (lost.length > 0)
        return bothRefused(lost, state, facts.app);
    const early = ours ? undefined : (acceptedEarly(facts, next) ?? acceptedEverywhere(facts, state.current, 'current'));
    if (early !== undefined)
        return early;
    // Nothing accepts the next key yet: a target that joins only makes the soak begin again.
    if (targets.some(({ name }) => state.targets[name] === undefined))
        return newerThanRun(facts, ['current', 'next']) ?? { do: 'stage', key: 'given' };
    const changed = changedSince(facts, state, ['current', 'next']);
    if (changed !== undefined)
        return changed;
    const until = soakEnd(state, facts);
    if (until !== undefined)
        return { do: 'wait', reason: 'soak', until };
    if (nextCertificate.kind !== 'none' && !ours)
        return stop('ERR_ROTATE_EXISTS', `The variable ${rules.nextCertificateVariable} holds something that is not a certificate of the next key ${next}.`);
    return strangeCertificate(facts, state) ?? { do: 'offer' };
}

;// CONCATENATED MODULE: ./build/rotate/plan-handover.js




/** The certificate is in the hands of administrators, or it is ours to publish. */
function offered(facts, state) {
    const { app, nextCertificate } = facts;
    const { next } = state;
    const strange = strangeCertificate(facts, state) ?? strangeApp(app, state);
    if (strange !== undefined)
        return strange;
    if (nextCertificate.kind === 'none')
        return { do: 'offer' };
    if (!isOver(nextCertificate, next))
        return stop('ERR_ROTATE_CERTIFICATE', `The variable ${facts.rules.nextCertificateVariable} no longer holds a certificate of the next key ${next}.`);
    const silent = answeredEverywhere(facts, next);
    if (silent !== undefined)
        return silent;
    const lost = refusingBoth(facts, state.current, next);
    if (lost.length > 0)
        return unpublished(facts, state, lost);
    const { refusing } = acceptance(facts, next);
    if (refusing.length === 0)
        return { do: 'prove' };
    const under = underWay(facts, state);
    if (under !== undefined)
        return under;
    const mayPublish = app !== undefined && state.publishing?.result !== 'restored' && !isOver(app, next);
    return mayPublish ? { do: 'publish' } : { do: 'await-administrator', orgs: refusing };
}
/** An org accepts neither key: what we did ourselves is ours to take back, when its servers have had their time. */
function unpublished(facts, state, lost) {
    const { app } = facts;
    const { publishing } = state;
    if (app === undefined || publishing === undefined || isOver(app, state.current))
        return bothRefused(lost, state, app);
    // After a restoration a person has been asked: a next certificate in the app is then theirs.
    if (publishing.result === 'restored' && app.kind !== 'none')
        return bothRefused(lost, state, app);
    return underWay(facts, state) ?? { do: 'restore' };
}
function underWay({ now, app }, { publishing }) {
    if (app === undefined || publishing === undefined)
        return undefined;
    const until = new Date(Date.parse(publishing.at) + facts/* propagation */.$);
    return now.getTime() < until.getTime() ? { do: 'wait', reason: 'propagation', until } : undefined;
}
/** The next key was accepted everywhere for ten minutes. */
function published(facts, state) {
    const { next } = state;
    const strange = strangeApp(facts.app, state) ?? answeredEverywhere(facts, next);
    if (strange !== undefined)
        return strange;
    const lost = refusingBoth(facts, state.current, next);
    if (lost.length > 0)
        return bothRefused(lost, state, facts.app);
    if (acceptance(facts, next).refusing.length > 0)
        return { do: 'withdraw' };
    return newerThanRun(facts, ['current', 'next']) ?? { do: 'promote' };
}
/** A run was cut off while it promoted: in each target the current key may be the old or the new one. */
function promoting(facts, state) {
    const { given } = facts;
    const { next } = state;
    if (given.current !== next) {
        const strange = strangePair(facts, state);
        if (strange !== undefined)
            return strange;
    }
    else if (given.next !== undefined && given.next !== state.current) {
        return stop('ERR_ROTATE_NEXT_KEY', `This run was given ${given.next} beside the key ${next} that is being promoted, and the old one is ${state.current}.`);
    }
    return (acceptedEverywhere(facts, next, 'next') ??
        answeredEverywhere(facts, next) ??
        newerThanRun(facts, ['current', 'next']) ?? { do: 'promote' });
}
/** The new key is the current one; the old one waits for its end. */
function promoted(facts, state) {
    const refused = changedSince(facts, state, ['current']) ?? acceptedEverywhere(facts, state.current, 'current');
    if (refused !== undefined)
        return refused;
    const until = state.phase === 'settling' ? undefined : soakEnd(state, facts);
    if (until !== undefined)
        return { do: 'wait', reason: 'soak', until };
    return answeredEverywhere(facts, state.current) ?? { do: 'settle' };
}

;// CONCATENATED MODULE: ./build/rotate/plan.js






/**
 * From what is true to the one next step. Facts that contradict each other lead to a stop that says so, never to a
 * guess; what a step writes is written only while every org still accepts a key that every queued run holds.
 */
function plan(facts) {
    const { state: reading, rules } = facts;
    if (reading.kind === 'unreadable')
        return stop('ERR_ROTATE_STATE', `The variable ${rules.stateVariable} ${reading.reason}.`);
    const future = reading.kind === 'none' ? undefined : yetToCome(facts, reading.state);
    if (future !== undefined)
        return stop('ERR_ROTATE_STATE', `The variable ${rules.stateVariable} tells of ${future}, which is yet to come.`);
    const missing = withoutCurrent(facts);
    if (missing !== undefined)
        return missing;
    return reading.kind === 'none' ? settled(facts, undefined) : byPhase(facts, reading.state);
}
/** A time from which nobody has noted anything yet: every run would wait for it in silence. */
function yetToCome({ now }, { since, publishing }) {
    return [since, publishing?.at].find((time) => time !== undefined && Date.parse(time) > now.getTime() + facts/* clockDifference */.e);
}
function byPhase(facts, state) {
    // The reader refuses a state that lacks it in one of the phases that have it.
    const rolling = state;
    switch (state.phase) {
        case 'settled':
            return strangeCurrent(facts, state) ?? settled(facts, state);
        case 'staging':
            return strangeCurrent(facts, state) ?? staging(facts, state);
        case 'staged':
            return strangePair(facts, state) ?? staged(facts, rolling);
        case 'offered':
            return strangePair(facts, state) ?? changedSince(facts, state, ['current', 'next']) ?? offered(facts, rolling);
        case 'published':
            return strangePair(facts, state) ?? changedSince(facts, state, ['current', 'next']) ?? published(facts, rolling);
        case 'promoting':
            return promoting(facts, rolling);
        case 'promoted':
        case 'settling':
            return strangeCurrent(facts, state) ?? promoted(facts, state);
    }
}

;// CONCATENATED MODULE: ./build/rotate/proof.js

/** So many logins in a row, in every org, with this long between two: ten minutes from the first to the last. */
const proofLogins = 5;
const proofPause = 150_000;
/** So many rounds are made before the proof is left to a later run. */
const mostRounds = 9;
/**
 * Logs in with that key alone, in every org, until each has accepted it {@link proofLogins} times in a row over ten
 * minutes: as long as the servers of an org differ, one of them refuses it now and then.
 * @returns whether it is proved; otherwise a later run has to begin anew
 * @throws Failure ERR_CANCELLED when a pause was cut short
 */
async function proveEverywhere(ports, key) {
    let inRow = 0;
    for (let round = 0; round < mostRounds; round += 1) {
        if (round > 0)
            await pause(ports);
        inRow = (await proof_acceptedEverywhere(ports, key)) ? inRow + 1 : 0;
        if (inRow === proofLogins)
            return true;
        // Rounds that can no longer make a row are not worth a wait.
        if (mostRounds - round - 1 < proofLogins - inRow)
            break;
    }
    return false;
}
async function proof_acceptedEverywhere(ports, key) {
    for (const org of ports.orgs)
        if ((await ports.prove(org, key)).kind !== 'accepted')
            return false;
    return true;
}
async function pause(ports) {
    const end = ports.now().getTime() + proofPause;
    await ports.sleep(proofPause);
    if (ports.now().getTime() < end)
        throw new build_failure/* Failure */.HR('ERR_CANCELLED', 'The run was cancelled while it waited.');
}

;// CONCATENATED MODULE: ./build/rotate/steps.js




function writes(step) {
    return step.do in steps;
}
/** Does one step; each may be cut off after any request, and a later run then does the whole of it again. */
async function perform(step, work) {
    await steps[step.do](work, step);
}
const steps = {
    stage,
    offer,
    publish: (work) => publish(work),
    restore: (work) => restore(work),
    // The logins were made before the lock was taken.
    prove: (work) => work.note({ ...begun(work), phase: 'published' }),
    withdraw: (work) => work.note({ ...begun(work), phase: 'offered' }),
    promote,
    settle,
};
/** Everything that is noted, for a phase that begins now; once forced, a rollover is so to its end. */
function begun(work) {
    const { since: _, ...state } = work.known();
    return work.facts.rules.force ? { ...state, forced: true } : state;
}
async function stage(work, step) {
    const { ports, given, facts, state } = work;
    const fresh = !(step.do === 'stage' && step.key === 'given');
    const key = fresh ? await ports.makeKey() : held(work, state?.next);
    const replaced = fresh && state?.phase === 'staging' && state.next !== undefined ? [state.next] : [];
    const abandoned = [...(state?.abandoned ?? []), ...replaced].slice(-8);
    const staging = {
        phase: 'staging',
        current: given.current.fingerprint,
        next: key.fingerprint,
        ...(state?.previous === undefined ? {} : { previous: state.previous }),
        ...(abandoned.length === 0 ? {} : { abandoned }),
        ...(facts.rules.force || state?.forced ? { forced: true } : {}),
    };
    // Noted first: a secret of the next name that nobody knows would be a stranger's.
    await work.note({ ...staging, targets: await work.notes() });
    for (const store of ports.stores)
        await work.put(store, 'next', key);
    await work.note({ ...staging, phase: 'staged', targets: await work.notes() });
}
async function offer(work) {
    const { ports, facts } = work;
    const { next, publishing: _, ...state } = begun(work);
    // Over the key that this run was given: one that only the memory of a run holds could still be lost.
    const key = held(work, next);
    const { nextCertificateVariable } = facts.rules;
    const isThere = isOver(facts.nextCertificate, key.fingerprint);
    if (!isThere)
        await work.show(nextCertificateVariable, await ports.issue(key, ports.now()));
    await work.note({ ...state, next: key.fingerprint, phase: 'offered' });
    if (ports.publisher !== undefined)
        await publish(work);
}
async function publish(work) {
    const { ports, facts } = work;
    const state = work.known();
    const pem = work.shown.get(facts.rules.nextCertificateVariable) ?? pemOver(state.next, facts.nextCertificate);
    if (pem === undefined)
        throw new TypeError('there is no certificate to publish');
    const before = await lookAtApp(ports);
    await work.note({ ...state, publishing: { at: (0,time/* rfc3339 */.ag)(ports.now()), result: 'tried' } });
    try {
        await work.publish(pem);
    }
    catch (error) {
        if (!(error instanceof build_failure/* Failure */.HR) || error.code === 'ERR_ROTATE_LOCK')
            throw error;
        const app = await lookAtApp(ports);
        // The answer was lost, and it is done.
        if (isOver(app, state.next))
            return;
        // Nothing was changed, it is not ours, or the org shows no certificates: then logins will tell a later run.
        if (before?.kind === 'none' || app?.kind !== 'none')
            throw error;
        await restore(work, error);
    }
}
/** The app had the current key before we touched it, and gets a certificate over that key again. */
async function restore(work, cause) {
    const { ports, facts } = work;
    const state = work.known();
    const key = held(work, state.current);
    const pem = pemOver(state.current, facts.certificate) ?? (await ports.issue(key, ports.now()));
    await work.publish(pem);
    await work.note({ ...state, publishing: { at: (0,time/* rfc3339 */.ag)(ports.now()), result: 'restored' } });
    throw new build_failure/* Failure */.HR('ERR_ROTATE_PUBLISH', `The app did not take the next certificate, and holds one of the current key ${state.current} again${cause === undefined ? '.' : `: ${cause.message}`}`, cause === undefined ? {} : { cause, ...(cause.reply === undefined ? {} : { reply: cause.reply }) });
}
async function promote(work) {
    const { ports, facts } = work;
    const { next, ...state } = begun(work);
    const fresh = held(work, next);
    // A run that was queued while another promoted holds the new key alone; the old one then stays where it still is.
    const old = work.held(state.current);
    const forced = facts.rules.force || state.forced === true;
    await work.note({ ...state, next: fresh.fingerprint, phase: 'promoting' });
    for (const store of ports.stores) {
        // In this order: a pipeline that is queued in between holds the new key, which every org accepts.
        await work.put(store, 'current', fresh);
        if (forced)
            await work.forgetNext(store);
        else if (old !== undefined)
            await work.put(store, 'next', old);
    }
    await showPromoted(work, fresh, forced);
    const { abandoned: _, publishing: __, forced: ___, ...rest } = state;
    await work.note({
        ...rest,
        phase: forced ? 'settled' : 'promoted',
        current: fresh.fingerprint,
        previous: state.current,
        targets: await work.notes(),
    });
}
/** The certificates change places as the keys did. */
async function showPromoted(work, fresh, forced) {
    const { ports, facts } = work;
    const { certificateVariable, nextCertificateVariable } = facts.rules;
    const { certificate, nextCertificate } = facts;
    const { current } = work.known();
    const shown = pemOver(current, certificate) ?? pemOver(current, nextCertificate);
    const key = work.held(current);
    // A run that was cut off between the two variables has left the old certificate nowhere: another of its key does.
    const old = shown ?? (key === undefined || forced ? undefined : await ports.issue(key, ports.now()));
    if (!isOver(certificate, fresh.fingerprint)) {
        const pem = pemOver(fresh.fingerprint, nextCertificate) ?? (await ports.issue(fresh, ports.now()));
        await work.show(certificateVariable, pem);
    }
    if (forced)
        await work.hide(nextCertificateVariable);
    else if (old !== undefined)
        await work.show(nextCertificateVariable, old);
}
async function settle(work) {
    const { ports, facts } = work;
    const { forced: _, ...state } = begun(work);
    await work.note({ ...state, phase: 'settling' });
    for (const store of ports.stores)
        await work.forgetNext(store);
    await work.hide(facts.rules.nextCertificateVariable);
    await work.note({ ...state, phase: 'settled', targets: await work.notes() });
}
function held(work, fingerprint) {
    const key = work.held(fingerprint);
    if (key === undefined)
        throw new TypeError('the plan has chosen a step whose key this run does not hold');
    return key;
}
function pemOver(fingerprint, shown) {
    return shown.kind === 'read' && shown.certificate.keyFingerprint === fingerprint ? shown.certificate.pem : undefined;
}

;// CONCATENATED MODULE: ./build/rotate/work.js





/** One step under the lock: every write of a rollover goes through here. */
class Work {
    ports;
    given;
    /** What was true when the lock was taken. */
    facts;
    #lock;
    #state;
    #hasNoted = false;
    /** What this step has written into public variables; `undefined` where it has removed one. */
    shown = new Map();
    constructor(ports, given, facts, lock) {
        this.ports = ports;
        this.given = given;
        this.facts = facts;
        this.#lock = lock;
        this.#state = facts.state.kind === 'read' ? facts.state.state : undefined;
    }
    /** The state as it was read or last written. */
    get state() {
        return this.#state;
    }
    /** Whether the state carries the number of our lock. */
    get hasNoted() {
        return this.#hasNoted;
    }
    /** The key with that fingerprint among those that the run was given. */
    held(fingerprint) {
        return [this.given.current, this.given.next].find((key) => key?.fingerprint === fingerprint);
    }
    /** A state without which the step at hand would not have been chosen. */
    known() {
        if (this.#state === undefined)
            throw new TypeError('there is no state to go on from');
        return this.#state;
    }
    async note(state) {
        const whole = { schema: 1, since: (0,time/* rfc3339 */.ag)(this.ports.now()), ...state, lock: this.#lock.number };
        await this.#guard();
        await this.ports.variables.write(this.facts.rules.stateVariable, printState(whole));
        this.#state = whole;
        this.#hasNoted = true;
    }
    async show(variable, pem) {
        await this.#guard();
        await this.ports.variables.write(variable, pem);
        this.shown.set(variable, pem);
    }
    async hide(variable) {
        await this.#guard();
        await this.ports.variables.forget(variable);
        this.shown.set(variable, undefined);
    }
    /** Changes the app. */
    async publish(pem) {
        await this.#guard();
        await this.ports.publisher?.publish(pem);
    }
    /** Stores a key where the run's own knowledge is not older than what lies there. */
    async put(store, slot, key) {
        const { secretName, nextSecretName } = this.facts.rules;
        const name = slot === 'current' ? secretName : nextSecretName;
        const seen = await store.look(name);
        const { queuedAt } = this.ports.run;
        if (seen?.updatedAt !== undefined && isNewer(seen.updatedAt, queuedAt)) {
            const { code, sentence } = tooNew(name, store.name, seen.updatedAt, queuedAt);
            throw new build_failure/* Failure */.HR(code, sentence);
        }
        await this.#guard();
        // Who may read the current key may read the next one, and nobody else.
        await store.put(name, key.stored, secretName);
    }
    /** Removes the secret of the next name when it is still the one that the state names. */
    async forgetNext(store) {
        const { nextSecretName } = this.facts.rules;
        const seen = await store.look(nextSecretName);
        if (seen === undefined)
            return;
        if (!isAsNoted(seen.updatedAt, this.#state?.targets[store.name]?.next)) {
            throw new build_failure/* Failure */.HR('ERR_ROTATE_CHANGED', `The secret ${nextSecretName} in ${store.name} was changed by somebody else.`);
        }
        await this.#guard();
        await store.forget(nextSecretName);
    }
    /** Both secrets of every target as they are now. */
    async notes() {
        const { secretName, nextSecretName } = this.facts.rules;
        const notes = {};
        for (const store of this.ports.stores) {
            const current = await store.look(secretName);
            const next = await store.look(nextSecretName);
            notes[store.name] = noted(current?.updatedAt, next?.updatedAt);
        }
        return notes;
    }
    #guard() {
        return mayWrite(this.ports, this.facts.rules.stateVariable, this.#lock);
    }
}

;// CONCATENATED MODULE: ./build/rotate/rotate.js








const shipped = { plan: plan, perform: perform };
/** Looks at what is true, does the one next step of a rollover under the lock, and says what it came to. */
async function rotate(request, ports, judgement = shipped) {
    let facts;
    try {
        facts = await lookAround(ports, request.given, request.rules);
    }
    catch (error) {
        return unseen(asFailure(error));
    }
    const step = judgement.plan(facts);
    if (request.dryRun || !writes(step))
        return outcome(facts, step);
    try {
        return ((await stillOpen(step, ports, request.given, facts)) ?? (await locked(step, facts, request, ports, judgement)));
    }
    catch (error) {
        return { ...outcome(facts, step), failure: asFailure(error) };
    }
}
/** The proof takes ten minutes and writes nothing: it is made without the lock. */
async function stillOpen(step, ports, given, facts) {
    const next = distinctNext(given);
    if (step.do !== 'prove' || next === undefined)
        return undefined;
    return (await proveEverywhere(ports, next))
        ? undefined
        : outcome(facts, { do: 'wait', reason: 'propagation', until: ports.now() });
}
async function locked(step, before, { given, rules }, ports, judgement) {
    const taken = await takeLock(ports, rules.stateVariable);
    if (taken.kind === 'busy')
        return outcome(before, { do: 'wait', reason: 'lock', until: taken.until });
    let work;
    try {
        const facts = await lookAgain(ports, given, before);
        const again = judgement.plan(facts);
        // Another run was at work in between: what is to be done now, and what to think of it, is for a run that asks the
        // orgs anew.
        if (!isSame(step, again)) {
            return outcome(facts, again.do === 'stop' ? { do: 'wait', reason: 'lock', until: facts.now } : again);
        }
        work = new Work(ports, given, facts, taken.lock);
        return await carriedOut(step, work, judgement);
    }
    finally {
        // A lock that cannot be given back ends by itself.
        await release(ports, rules.stateVariable, taken.lock, work?.hasNoted === true).catch(asFailure);
    }
}
async function carriedOut(step, work, judgement) {
    let failure;
    try {
        await judgement.perform(step, work);
    }
    catch (error) {
        failure = asFailure(error);
    }
    const { facts, state, shown, ports } = work;
    const { certificateVariable, nextCertificateVariable } = facts.rules;
    const after = (variable, seen) => {
        if (!shown.has(variable))
            return seen;
        const pem = shown.get(variable);
        const certificate = pem === undefined ? undefined : ports.inspect(pem);
        return certificate === undefined ? { kind: 'none' } : { kind: 'read', certificate };
    };
    return {
        ...outcome(facts, step),
        state: state === undefined ? 'settled' : publicState(state.phase),
        since: state === undefined ? undefined : new Date(state.since),
        currentCertificate: after(certificateVariable, facts.certificate),
        nextCertificate: after(nextCertificateVariable, facts.nextCertificate),
        done: failure === undefined,
        failure,
    };
}
function isSame(one, other) {
    return one.do === other.do && stagedKey(one) === stagedKey(other);
}
function stagedKey(step) {
    return step.do === 'stage' ? step.key : undefined;
}
function outcome(facts, step) {
    const state = facts.state.kind === 'read' ? facts.state.state : undefined;
    const empty = facts.state.kind === 'none' ? 'settled' : undefined;
    const shown = state === undefined ? empty : publicState(state.phase);
    return {
        before: shown,
        state: shown,
        step,
        done: false,
        since: state === undefined ? undefined : new Date(state.since),
        currentCertificate: facts.certificate,
        nextCertificate: facts.nextCertificate,
        facts,
        failure: step.do === 'stop' ? new build_failure/* Failure */.HR(step.code, step.sentence) : undefined,
    };
}
function unseen(failure) {
    const step = { do: 'stop', code: failure.code, sentence: failure.message };
    const none = { kind: 'none' };
    const before = { before: undefined, state: undefined, since: undefined, facts: undefined };
    return { ...before, step, done: false, currentCertificate: none, nextCertificate: none, failure };
}
function asFailure(error) {
    if (error instanceof build_failure/* Failure */.HR)
        return error;
    throw error;
}

// EXTERNAL MODULE: ./build/action/public-output.js
var public_output = __webpack_require__(690);
// EXTERNAL MODULE: ./build/action/report-failure.js
var report_failure = __webpack_require__(626);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/ci/detect.js + 16 modules
var detect = __webpack_require__(7036);
;// CONCATENATED MODULE: ./build/ci/branch.js

const variablesOf = {
    github: { ref: 'GITHUB_REF' },
    forgejo: { ref: 'GITHUB_REF' },
    gitea: { ref: 'GITHUB_REF' },
    gitlab: { branch: 'CI_COMMIT_BRANCH', usual: 'CI_DEFAULT_BRANCH' },
    azure: { ref: 'BUILD_SOURCEBRANCH' },
    jenkins: { branch: 'BRANCH_NAME' },
    bitbucket: { branch: 'BITBUCKET_BRANCH' },
    circleci: { branch: 'CIRCLE_BRANCH' },
    buildkite: { branch: 'BUILDKITE_BRANCH', usual: 'BUILDKITE_PIPELINE_DEFAULT_BRANCH' },
};
/**
 * The branch of this job, by the variables of its own system: what another system's job would have is not looked at,
 * since anybody's step may have set it. `undefined` in a terminal, which belongs to no branch.
 */
function jobBranch(environment) {
    const pipeline = environment['GITHUB_REF'] === undefined ? (0,detect/* pipelineOf */.gQ)(environment) : 'github';
    if (pipeline === 'terminal')
        return undefined;
    const { ref: whole = '', branch = '', usual = '' } = variablesOf[pipeline];
    const name = environment[branch] ?? '';
    const ref = environment[whole] ?? (name === '' ? '' : `refs/heads/${name}`);
    return { pipeline, ref, defaultBranch: environment[usual] ?? '' };
}

// EXTERNAL MODULE: ./build/login/judge-options.js
var judge_options = __webpack_require__(8854);
// EXTERNAL MODULE: ./build/login/options.js
var login_options = __webpack_require__(2648);
// EXTERNAL MODULE: ./build/login/prepare.js + 1 modules
var prepare = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/login/refusals.js
var refusals = __webpack_require__(6633);
// EXTERNAL MODULE: ./build/option.js
var build_option = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/assertion/login-url.js + 2 modules
var login_url = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/certificate/subject.js
var certificate_subject = __webpack_require__(7332);
;// CONCATENATED MODULE: ./build/rotate/judge-options.js



/**
 * Reads the lines of `orgs`: consumer key, username and address with blanks between; empty lines and those that begin
 * with `#` count for nothing. Every problem is added to `problems`; a line with one is left out.
 */
function readOrgs(text, allowedHosts, problems) {
    const orgs = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const words = line.trim().split(/\s+/);
        if (line.trim() === '' || line.trim().startsWith('#'))
            continue;
        const [clientId, username, address, ...rest] = words;
        if (clientId === undefined || username === undefined || address === undefined || rest.length > 0) {
            problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', `Line ${index + 1} of \`orgs\` has ${words.length} ${words.length === 1 ? 'word' : 'words'}; it needs three: \`client-id username instance-url\`.`));
            continue;
        }
        const org = readOrg({ clientId, username, address }, allowedHosts, problems);
        if (org === undefined)
            continue;
        if (orgs.some(({ name }) => name === org.name)) {
            problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', `\`orgs\` names ${org.name} twice.`));
        }
        else
            orgs.push(org);
    }
    return orgs;
}
/** One org; its form alone is judged here, consumer key and username as a login judges them. */
function readOrg({ clientId, username, address }, allowedHosts, problems) {
    const url = (0,build_failure/* orFailure */.wM)(() => (0,login_url.loginUrl)(address, allowedHosts));
    if (url instanceof build_failure/* Failure */.HR) {
        problems.push(url);
        return undefined;
    }
    return { name: `${username} on ${url.host}`, clientId, username, instanceUrl: `${url.origin}${url.sitePath}` };
}
/** The lines of `secret-targets`, each once; what a line may name is for the store to say. */
function readTargets(lines, problems) {
    const twice = lines.find((line, index) => lines.indexOf(line) !== index);
    if (twice !== undefined)
        problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', `\`secret-targets\` names ${twice} twice.`));
    return [...new Set(lines)];
}
/** What a certificate is to be like: it is made days after the key, and then it would be too late to hear of it. */
function judgeCertificate({ subject, days }, { rotateWithin }, problems) {
    if (days < 1)
        problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', '`certificate-days` must be 1 or more.'));
    else if (days * 86_400_000 <= rotateWithin)
        problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', '`certificate-days` is not longer than `rotate-within`: a rollover would begin as soon as one is over.'));
    const read = subject === undefined ? undefined : (0,build_failure/* orFailure */.wM)(() => (0,certificate_subject/* readSubject */.$)(subject));
    if (read instanceof build_failure/* Failure */.HR)
        problems.push(read);
}
/** Names that the platform would refuse, or that mean two things at once. */
function judgeRules(rules, problems) {
    const named = {
        'secret-name': rules.secretName,
        'next-secret-name': rules.nextSecretName,
        'certificate-variable': rules.certificateVariable,
        'next-certificate-variable': rules.nextCertificateVariable,
        'state-variable': rules.stateVariable,
    };
    for (const [option, name] of Object.entries(named)) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^github_/i.test(name) || name.length > 200)
            problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', `\`${option}\` must consist of letters, digits and \`_\`, and begin with no digit and not with \`GITHUB_\`.`));
    }
    // GitHub does not tell capitals from small letters.
    const same = (one, other) => one.toUpperCase() === other.toUpperCase();
    if (same(rules.secretName, rules.nextSecretName))
        problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', '`secret-name` and `next-secret-name` are the same.'));
    const variables = [rules.certificateVariable, rules.nextCertificateVariable, rules.stateVariable];
    if (variables.some((name, index) => variables.findIndex((other) => same(name, other)) !== index))
        problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', 'Two of the variables of the rollover have the same name.'));
    if (rules.soak < 0 || rules.rotateWithin < 0)
        return;
    if (rules.rotateWithin < rules.soak)
        problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', '`rotate-within` is shorter than `soak`: the certificate would end before its successor may be offered.'));
}

;// CONCATENATED MODULE: ./build/rotate/occasion.js

const refused = (sentence) => new build_failure/* Failure */.HR('ERR_ROTATE_OCCASION', sentence);
/** Whether keys may be moved on this occasion: by the owners' own code alone, which lies on the default branch. */
function refusedOccasion(occasion) {
    return refusedEvent(occasion) ?? refusedBranch(occasion);
}
/** The part of {@link refusedOccasion} for which nobody has to be asked: such a run may have no secret at all. */
function refusedEvent({ event, fork, dependabot, }) {
    if (fork)
        return refused("This run concerns a fork's code, and keys are not rotated on its behalf.");
    if (dependabot)
        return refused('This run was set off by Dependabot, and keys are not rotated on its behalf.');
    if (/^(?:pull_request|merge_group|issue_comment)/.test(event))
        return refused(`This run was set off by \`${event}\`, and keys are not rotated for it.`);
    return undefined;
}
function refusedBranch({ event, ref, defaultBranch }) {
    // A pipeline without events or branches is somebody's own terminal, or is judged by other means.
    if (event === '' && ref === '')
        return undefined;
    if (defaultBranch === '')
        return refused('Nothing tells which branch is the default one, and keys are rotated from no other.');
    return ref === `refs/heads/${defaultBranch}`
        ? undefined
        : refused(`This run is of ${ref === '' ? 'no branch' : ref}, and keys are rotated from ${defaultBranch} alone.`);
}

// EXTERNAL MODULE: ./build/rotate/options.js
var rotate_options = __webpack_require__(3256);
// EXTERNAL MODULE: ./build/world/github-api.js + 3 modules
var github_api = __webpack_require__(9730);
// EXTERNAL MODULE: ./build/world/secret-place.js
var secret_place = __webpack_require__(1169);
;// CONCATENATED MODULE: ./build/world/github-run.js



/**
 * What the platform knows of the run that we are a step of; `queuedAt` by its own clock, as the `updated_at` of secrets.
 * A run that is started again is queued again, and reads its secrets again then.
 * @param slug `owner/name`
 * @param id as GITHUB_RUN_ID has it
 * @param attempt as GITHUB_RUN_ATTEMPT has it
 * @throws Failure ERR_STORE_…
 */
async function readRun(slug, id, attempt, api) {
    const own = (0,secret_place.ownSlug)(slug).join('/');
    if (!/^[1-9]\d{0,18}$/.test(id) || !/^[1-9]\d{0,5}$/.test(attempt))
        throw new build_failure/* Failure */.HR('ERR_STORE_TARGET', 'This is no run of a workflow: its id and attempt are not known.', {
            hint: 'Rotate in a workflow; GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT are set by the runner.',
        });
    const call = {
        purpose: `tell when run ${id} of the repository ${own} was queued`,
        permission: `the permission "Actions" (read) of the repository ${own}`,
        place: `run ${id} of the repository ${own}`,
    };
    const { data } = await api.call({
        ...call,
        method: 'GET',
        path: `/repos/${own}/actions/runs/${id}/attempts/${attempt}`,
    });
    const queuedAt = new Date(String((0,github_api.memberOf)(data, 'run_started_at')));
    const isOurs = String((0,github_api.memberOf)(data, 'id')) === id && (0,github_api.memberOf)(data, 'run_attempt') === Number(attempt);
    if (!isOurs || Number.isNaN(queuedAt.getTime()))
        throw (0,github_api.notUnderstood)(api, call);
    return { id, attempt: Number(attempt), queuedAt };
}
/**
 * The branch from which the repository's owners work.
 * @param slug `owner/name`
 * @throws Failure ERR_STORE_…
 */
async function readDefaultBranch(slug, api) {
    const own = (0,secret_place.ownSlug)(slug).join('/');
    const call = {
        purpose: `tell the default branch of the repository ${own}`,
        permission: `the permission "Metadata" (read) of the repository ${own}`,
        place: `the repository ${own}`,
    };
    const { data } = await api.call({ ...call, method: 'GET', path: `/repos/${own}` });
    const branch = (0,github_api.memberOf)(data, 'default_branch');
    if (typeof branch !== 'string' || branch === '')
        throw (0,github_api.notUnderstood)(api, call);
    return branch;
}

// EXTERNAL MODULE: ./build/world/github-secrets.js
var github_secrets = __webpack_require__(3800);
;// CONCATENATED MODULE: ./build/world/github-variables.js



/** How often a variable is tried to be made or replaced while others remove and make it, or answers are lost. */
const maximumTurns = 4;
/**
 * The variables of a repository on GitHub or GHES. That the platform lets one of two creations win alone is what a lock
 * is built on. When the answer to a creation is lost, the variable is read: if it has our value it is taken for ours,
 * so a value that is to be a lock must be one that nobody else would write.
 * @param slug `owner/name`
 * @throws Failure ERR_STORE_NOT_FOUND when the slug is none
 */
function openVariableStore(slug, api) {
    return new GitHubVariables((0,secret_place.ownSlug)(slug).join('/'), api);
}
class GitHubVariables {
    #slug;
    #api;
    #seen = false;
    constructor(slug, api) {
        this.#slug = slug;
        this.#api = api;
    }
    async read(name) {
        const call = this.#call(`read the variable ${name}`);
        const answer = await this.#api.call({ ...call, method: 'GET', path: this.#path(name), accepted: [404] });
        if (answer.status === 404) {
            await this.#mustBeThere();
            return undefined;
        }
        this.#seen = true;
        const value = (0,github_api.memberOf)(answer.data, 'value');
        if (typeof value !== 'string')
            throw (0,github_api.notUnderstood)(this.#api, call);
        return value;
    }
    async create(name, value) {
        for (let turn = 1;; turn += 1) {
            const answer = await this.#post(name, value);
            // Of an earlier attempt nobody knows whether it is the one that this one ran into.
            if (answer.status === 409)
                return turn > 1 && (await this.read(name)) === value;
            if (answer.status !== 'lost')
                return true;
            const found = await this.read(name);
            if (found !== undefined)
                return found === value;
            if (turn === maximumTurns)
                throw answer.failure;
        }
    }
    async write(name, value) {
        const call = this.#call(`write the variable ${name}`);
        for (let turn = 0; turn < maximumTurns; turn += 1) {
            const path = this.#path(name);
            const answer = await this.#api.call({ ...call, method: 'PATCH', path, body: { value }, accepted: [404] });
            if (answer.status !== 404)
                return;
            await this.#mustBeThere();
            if (await this.create(name, value))
                return;
        }
        throw this.#contested(name);
    }
    async forget(name) {
        const call = this.#call(`remove the variable ${name}`);
        const answer = await this.#api.call({ ...call, method: 'DELETE', path: this.#path(name), accepted: [404] });
        if (answer.status === 404)
            await this.#mustBeThere();
    }
    #post(name, value) {
        this.#path(name);
        return this.#api.once({
            ...this.#call(`make the variable ${name}`),
            method: 'POST',
            path: this.#collection,
            body: { name, value },
            accepted: [409],
        });
    }
    #call(what) {
        return {
            purpose: `${what} of the repository ${this.#slug}`,
            permission: `the permission "Variables" (read and write) of the repository ${this.#slug}`,
            place: `the repository ${this.#slug}`,
        };
    }
    get #collection() {
        return `/repos/${this.#slug}/actions/variables`;
    }
    #path(name) {
        if (/^\w{1,255}$/.test(name))
            return `${this.#collection}/${name}`;
        throw new build_failure/* Failure */.HR('ERR_STORE_REJECTED', 'The name of a variable is made of letters, digits and `_` alone.');
    }
    /** To a token without access every variable is missing: what the token may see is the list. */
    async #mustBeThere() {
        if (this.#seen)
            return;
        const path = `${this.#collection}?per_page=1`;
        await this.#api.call({ ...this.#call('list the variables'), method: 'GET', path });
        this.#seen = true;
    }
    #contested(name) {
        const sentence = `The variable ${name} of the repository ${this.#slug} is removed and made by others all the time.`;
        return new build_failure/* Failure */.HR('ERR_STORE_UNAVAILABLE', sentence);
    }
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/world/store-command.js


const timeoutMilliseconds = 120_000;
const store_command_form = 'store-command';
/**
 * A store behind a command of the user's, which gets the value on standard input. It can't look: whether a secret is
 * there and how old it is nobody tells. What it prints is thrown away, since it may hold the value.
 * @param text two lines, the first to store and the second to remove, or one line with `{action}` in it, which becomes
 *   `put` or `delete`; `{name}` becomes the secret's name and must be there. Words are divided by blanks and held
 *   together by quotes; no shell reads them. The first word is a program's name, looked for on PATH outside the
 *   workspace.
 * @param passed names of variables that the command needs beside those that every child process gets
 * @throws Failure ERR_STORE_COMMAND
 */
function openStoreCommand(text, passed, world) {
    const commands = readCommands(text);
    const environment = {};
    for (const name of passed) {
        const value = world.machine.environment[name];
        if (value !== undefined)
            environment[name] = new secret/* Secret */.z(value);
    }
    const run = async (action, secretName, input) => {
        if (!/^\w{1,255}$/.test(secretName))
            throw store_command_refused('The name of a secret is made of letters, digits and `_` alone.');
        const [name, ...words] = commands[action];
        const program = await found(name, world.processes);
        const fill = (word) => word.replaceAll('{name}', secretName).replaceAll('{action}', action);
        const order = { program, arguments: words.map(fill), environment, input, timeoutMilliseconds };
        const { exitCode, problem } = await world.processes.run(order);
        if (exitCode === 0)
            return;
        const end = exitCode === undefined ? problem : `it ended with exit code ${exitCode}`;
        const done = action === 'put' ? 'store' : 'remove';
        throw new build_failure/* Failure */.HR('ERR_STORE_COMMAND_FAILED', `The command that should ${done} ${secretName} failed: ${end}.`);
    };
    return {
        name: store_command_form,
        blind: true,
        // Of the place it tells nothing; that the programs are there is known before anything is written anywhere.
        look: async () => {
            for (const [name] of [commands.put, commands.delete])
                await found(name, world.processes);
            return { updatedAt: undefined };
        },
        put: (secretName, value) => run('put', secretName, value),
        forget: (secretName) => run('delete', secretName, new secret/* Secret */.z('')),
    };
}
async function found(name, processes) {
    const program = await processes.find(name);
    if (program !== undefined)
        return program;
    throw store_command_refused('The program of `store-command` is not on PATH, or lies in the workspace.');
}
function readCommands(text) {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    const [first, second, ...more] = lines.map(wordsOf);
    if (first === undefined || more.length > 0)
        throw store_command_refused('`store-command` has one or two lines.');
    if (lines.some((line) => !line.includes('{name}')))
        throw store_command_refused('A line of `store-command` lacks `{name}`: one secret would overwrite the other.');
    if (second !== undefined)
        return { put: first, delete: second };
    if (first.some((word) => word.includes('{action}')))
        return { put: first, delete: first };
    throw store_command_refused('`store-command` does not say how a secret is removed.');
}
const word = /\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)/y;
function wordsOf(line) {
    const words = [];
    const text = line.trim();
    word.lastIndex = 0;
    while (word.lastIndex < text.length) {
        const match = word.exec(text);
        if (match === null)
            throw store_command_refused('`store-command` has a quotation mark within a word or without its other half.');
        // Whoever writes these expects a shell, and there is none.
        if (/^(?:[|&;<>]|\d?>)|\$[({\w]|`/.test(match[3] ?? ''))
            throw store_command_refused('`store-command` is written for a shell.');
        words.push(match.slice(1).join(''));
    }
    // A line that is not blank has one.
    return words;
}
function store_command_refused(sentence) {
    return new build_failure/* Failure */.HR('ERR_STORE_COMMAND', sentence);
}

// EXTERNAL MODULE: ./build/action/before-login.js
var before_login = __webpack_require__(916);
// EXTERNAL MODULE: ./build/certificate/armour.js
var armour = __webpack_require__(3666);
// EXTERNAL MODULE: ./build/certificate/find.js
var find = __webpack_require__(7789);
// EXTERNAL MODULE: ./build/certificate/match.js
var match = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/certificate/parse.js + 5 modules
var parse = __webpack_require__(8165);
// EXTERNAL MODULE: ./build/key/pair.js
var pair = __webpack_require__(4406);
// EXTERNAL MODULE: ./build/keystore/der.js
var der = __webpack_require__(9394);
// EXTERNAL MODULE: ./build/keystore/scheme.js
var keystore_scheme = __webpack_require__(6534);
// EXTERNAL MODULE: ./build/keystore/stretching.js
var keystore_stretching = __webpack_require__(5262);
;// CONCATENATED MODULE: ./build/keystore/write-der.js

/** Writers of DER (X.690 §10), for what this room stores. */
/** A value from its identifier and the pieces of its content, at most 16 MiB. */
function write_der_der(tag, ...pieces) {
    const content = Buffer.concat(pieces);
    const { length } = content;
    if (length < 0x80)
        return Buffer.concat([Uint8Array.of(tag, length), content]);
    const bytes = [length >> 16, (length >> 8) & 0xff, length & 0xff];
    const size = bytes.slice(length < 0x100 ? 2 : length < 0x10000 ? 1 : 0);
    return Buffer.concat([Uint8Array.of(tag, 0x80 | size.length, ...size), content]);
}
const sequence = (...pieces) => write_der_der(der/* SEQUENCE */.gt, ...pieces);
const octets = (bytes) => write_der_der(der/* OCTET_STRING */.G, bytes);
/** Context-specific, constructed, explicit. */
const explicit = (number, ...pieces) => write_der_der(0xa0 | number, ...pieces);
const nothing = Uint8Array.of(der/* NULL */.Cq, 0);
/** @param value a whole number from 0 to 2^53 */
function integer(value) {
    const hex = value.toString(16);
    const even = hex.length % 2 === 0 ? hex : `0${hex}`;
    // A first bit that is set would make it negative.
    return write_der_der(der/* INTEGER */.vh, Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex'));
}
/** @param dotted `1.2.840.113549.1.7.1` */
function oid(dotted) {
    const rest = dotted.split('.').map(Number);
    // The first two are one number (X.690 §8.19.4).
    const first = rest.splice(0, 2).reduce((sum, number) => sum * 40 + number, 0);
    return write_der_der(der/* OID */.Vx, Uint8Array.from([first, ...rest].flatMap(base128)));
}
function base128(number) {
    const digits = [number % 128];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128))
        digits.unshift((left % 128) | 0x80);
    return digits;
}

;// CONCATENATED MODULE: ./build/keystore/encryption.js





/** For keys whose own encryption cannot be written, or is none that anybody should write. */
const usualEncryption = { cipher: 'aes-256-cbc', digest: 'sha256', rounds: 100_000 };
/** What OpenSSL does unasked. */
const leastRounds = 2048;
const ciphers = {
    'aes-128-cbc': ['2.16.840.1.101.3.4.1.2', 16, 16],
    'aes-192-cbc': ['2.16.840.1.101.3.4.1.22', 24, 16],
    'aes-256-cbc': ['2.16.840.1.101.3.4.1.42', 32, 16],
    'des-ede3-cbc': ['1.2.840.113549.3.7', 24, 8],
};
async function encryptPbes2(plain, passphrase, encryption) {
    const { cipher, digest, rounds } = encryption;
    const [cipherOid, keyLength, ivLength] = ciphers[cipher];
    const salt = (0,external_node_crypto_.randomBytes)(16);
    const iv = (0,external_node_crypto_.randomBytes)(ivLength);
    const key = await (0,keystore_stretching/* stretchPbkdf2 */.xb)(digest, Buffer.from(passphrase, 'utf8'), salt, rounds, keyLength);
    const [prf] = Object.entries(keystore_scheme/* hmacDigests */.Vl).find(([, name]) => name === digest) ?? [];
    if (prf === undefined)
        throw new TypeError(`PBKDF2 over ${digest} has no name`);
    // HMAC with SHA-1 is the default, and DER leaves defaults out.
    const prfPart = digest === 'sha1' ? [] : [sequence(oid(prf), nothing)];
    const stretching = sequence(oid('1.2.840.113549.1.5.12'), sequence(octets(salt), integer(rounds), ...prfPart));
    const algorithm = sequence(oid('1.2.840.113549.1.5.13'), sequence(stretching, sequence(oid(cipherOid), octets(iv))));
    return [algorithm, encrypted(cipher, key, iv, plain)];
}
/** PKCS#12's own scheme with SHA-1 and triple DES (RFC 7292 §C), for whoever reads nothing newer. */
async function encryptPkcs12(plain, passphrase, rounds) {
    const salt = (0,external_node_crypto_.randomBytes)(8);
    const iv = await (0,keystore_stretching/* stretchPkcs12 */.YQ)('sha1', 'iv', passphrase, salt, rounds, 8);
    const key = await (0,keystore_stretching/* stretchPkcs12 */.YQ)('sha1', 'key', passphrase, salt, rounds, 24);
    const algorithm = sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(salt), integer(rounds)));
    return [algorithm, encrypted('des-ede3-cbc', key, iv, plain)];
}
function encrypted(cipher, key, iv, plain) {
    const encryption = (0,external_node_crypto_.createCipheriv)(cipher, key, iv);
    return Buffer.concat([encryption.update(plain), encryption.final()]);
}
/** A PKCS#8 key as EncryptedPrivateKeyInfo (RFC 5958 §3). */
async function encryptedKey(pkcs8, passphrase, encryption) {
    const [algorithm, data] = await encryptPbes2(pkcs8, passphrase, encryption);
    return sequence(algorithm, octets(data));
}
/**
 * How an EncryptedPrivateKeyInfo is encrypted, as far as it can be written again: never with fewer rounds than usual
 * programs take; another scheme than PBES2 with PBKDF2 and a cipher of ours is answered with {@link usualEncryption}.
 */
function encryptionOf(bytes) {
    const [algorithm] = membersOf(bytes, (0,der/* readElement */.RN)(bytes, 0));
    const [scheme, parameters] = membersOf(bytes, algorithm);
    const [stretching, cipherAlgorithm] = membersOf(bytes, parameters);
    const [kind, stretchingParameters] = membersOf(bytes, stretching);
    const [cipherName] = membersOf(bytes, cipherAlgorithm);
    const cipher = Object.entries(ciphers).find(([, [name]]) => name === (0,der/* oidOf */._f)(bytes, cipherName))?.[0];
    const isPbes2 = (0,der/* oidOf */._f)(bytes, scheme) === '1.2.840.113549.1.5.13' && (0,der/* oidOf */._f)(bytes, kind) === '1.2.840.113549.1.5.12';
    if (!isPbes2 || cipher === undefined)
        return usualEncryption;
    const [salt, rounds, ...more] = membersOf(bytes, stretchingParameters);
    const prf = more.find((member) => member.tag === der/* SEQUENCE */.gt);
    const digest = prf === undefined ? 'sha1' : keystore_scheme/* hmacDigests */.Vl[(0,der/* oidOf */._f)(bytes, membersOf(bytes, prf)[0])];
    const count = (0,der/* smallIntegerOf */.Xo)(bytes, rounds);
    if (salt?.tag !== der/* OCTET_STRING */.G || digest === undefined || count === undefined)
        return usualEncryption;
    return { cipher: cipher, digest, rounds: Math.max(leastRounds, count) };
}
function membersOf(bytes, element) {
    return element?.tag === der/* SEQUENCE */.gt ? ((0,der/* childrenOf */.LU)(bytes, element, 16) ?? []) : [];
}

// EXTERNAL MODULE: ./build/keystore/open.js
var keystore_open = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/keystore/recognise.js
var recognise = __webpack_require__(2684);
// EXTERNAL MODULE: ./build/keystore/text.js
var keystore_text = __webpack_require__(9374);
// EXTERNAL MODULE: ./build/keystore/passphrase.js
var keystore_passphrase = __webpack_require__(6021);
;// CONCATENATED MODULE: ./build/keystore/write-pkcs12.js






const dataContent = oid('1.2.840.113549.1.7.1');
const shroudedKeyBag = oid('1.2.840.113549.1.12.10.1.2');
const rounds = 10_000;
/**
 * A PKCS#12 file (RFC 7292) that holds one private key and no certificate. A certificate is no part of it, because none
 * exists when a key is stored first, and a placeholder would claim what is not so.
 * @param passphrase may be empty, which is how files without one are protected
 */
async function writePkcs12(pkcs8, passphrase, { generation, friendlyName }) {
    const { bmp } = (0,keystore_passphrase/* passphraseBytes */._C)(passphrase);
    const [algorithm, data] = generation === 'usual'
        ? await encryptPbes2(pkcs8, passphrase, { ...usualEncryption, rounds })
        : await encryptPkcs12(pkcs8, bmp, rounds);
    const named = friendlyName === undefined ? [] : [attributes(friendlyName)];
    const bag = sequence(shroudedKeyBag, explicit(0, sequence(algorithm, octets(data))), ...named);
    const content = sequence(sequence(dataContent, explicit(0, octets(sequence(bag)))));
    const mac = await macOf(content, bmp, generation === 'usual' ? 'sha256' : 'sha1');
    return sequence(integer(3), sequence(dataContent, explicit(0, octets(content))), mac);
}
/** The attribute friendlyName (RFC 2985 §5.5.1), a BMPString. */
function attributes(friendlyName) {
    return write_der_der(der/* SET */.rK, sequence(oid(friendlyNameOid), write_der_der(der/* SET */.rK, write_der_der(bmpString, (0,keystore_passphrase/* utf16 */.bR)(friendlyName)))));
}
const friendlyNameOid = '1.2.840.113549.1.9.20';
const bmpString = 0x1e;
const digests = { sha1: ['1.3.14.3.2.26', 20], sha256: ['2.16.840.1.101.3.4.2.1', 32] };
/** MacData (RFC 7292 §4). */
async function macOf(content, passphrase, digest) {
    const [name, length] = digests[digest];
    const salt = (0,external_node_crypto_.randomBytes)(16);
    const key = await (0,keystore_stretching/* stretchPkcs12 */.YQ)(digest, 'mac', passphrase, salt, rounds, length);
    const mac = (0,external_node_crypto_.createHmac)(digest, key).update(content).digest();
    return sequence(sequence(sequence(oid(name), nothing), octets(mac)), octets(salt), integer(rounds));
}
const tripleDes = Buffer.from(oid('1.2.840.113549.1.12.1.3'));
const pbes2 = Buffer.from(oid('1.2.840.113549.1.5.13'));
/** What can be told of a file without its passphrase: the generation by the names of schemes, the name of its key. */
function formOf(file) {
    const bytes = Buffer.from(file);
    const generation = bytes.includes(tripleDes) && !bytes.includes(pbes2) ? 'classic' : 'usual';
    return {
        generation,
        friendlyName: keyBags(file)
            .map(friendlyNameOf)
            .find((name) => name !== undefined),
    };
}
/** The bags of keys that lie in no encrypted part, where programs put them. */
function keyBags(file) {
    const [, authSafe] = childrenAt(file, (0,der/* readElement */.RN)(file, 0));
    const safe = contentOfInfo(file, authSafe);
    return childrenAt(safe, (0,der/* readElement */.RN)(safe, 0)).flatMap((info) => {
        const content = contentOfInfo(safe, info);
        const bags = childrenAt(content, (0,der/* readElement */.RN)(content, 0));
        return bags
            .filter((bag) => /\.10\.1\.[12]$/.test((0,der/* oidOf */._f)(content, childrenAt(content, bag)[0])))
            .map((bag) => [content, bag]);
    });
}
/** The octets of a ContentInfo that is data; empty when it is something else. */
function contentOfInfo(bytes, info) {
    const [type, wrapping] = childrenAt(bytes, info);
    const [inner] = childrenAt(bytes, wrapping);
    const isData = (0,der/* oidOf */._f)(bytes, type) === '1.2.840.113549.1.7.1';
    return (isData && inner !== undefined && (0,der/* octetsOf */.ao)(bytes, inner)) || new Uint8Array(0);
}
function friendlyNameOf([bytes, bag]) {
    for (const attribute of childrenAt(bytes, childrenAt(bytes, bag)[2])) {
        const [type, values] = childrenAt(bytes, attribute);
        const [value] = childrenAt(bytes, values);
        if ((0,der/* oidOf */._f)(bytes, type) !== friendlyNameOid || value?.tag !== bmpString)
            continue;
        const name = Buffer.from((0,der/* contentOf */.$E)(bytes, value));
        if (name.length % 2 === 0)
            return name.swap16().toString('utf16le');
    }
    return undefined;
}
function childrenAt(bytes, parent) {
    return parent === undefined ? [] : ((0,der/* childrenOf */.LU)(bytes, parent, 64) ?? []);
}

// EXTERNAL MODULE: ./build/keystore/base64.js
var base64 = __webpack_require__(1242);
// EXTERNAL MODULE: ./build/keystore/embedded.js
var embedded = __webpack_require__(6339);
// EXTERNAL MODULE: ./build/keystore/pem.js
var pem = __webpack_require__(47);
;// CONCATENATED MODULE: ./build/key/dress.js





/** Base64 around base64 around base64: deeper than this nobody wraps in earnest. */
const deepest = 4;
/** How the private key in a text is dressed; `undefined` when there is none, or more than one. */
function dressOf(given, depth = 0) {
    const text = (0,keystore_text/* straightened */.x_)(given);
    const blocks = (0,pem/* pemBlocks */.P)(text);
    if (blocks.length > 0)
        return pemDress(text, blocks);
    if (depth === deepest)
        return undefined;
    const found = base64In(text);
    if (found === undefined)
        return undefined;
    const { bytes, wrap } = found;
    const kind = (0,recognise/* kindOf */.I)(bytes);
    if (kind !== 'no DER')
        return {
            inside: { body: bytes, dekInfo: undefined, label: '' },
            encoding: 'DER',
            lost: [],
            put: (naked) => wrap(naked.bytes),
        };
    const inner = dressOf((0,keystore_text/* textOf */.b6)(bytes), depth + 1);
    return inner && { ...inner, put: (naked) => wrap(Buffer.from(inner.put(naked), 'utf8')) };
}
function pemDress(text, blocks) {
    const keys = blocks.filter(({ label }) => label.endsWith('PRIVATE KEY') || label === 'PKCS12');
    const [block, another] = keys;
    if (block === undefined || another !== undefined)
        return undefined;
    const raw = text.slice(block.start, block.end);
    // Certificates beside the key belong to it, and would not to the next one.
    const alone = blocks.length === 1;
    const lines = linesOf(raw);
    const dressed = (naked, { end, width, solid, alphabet }) => {
        const label = naked.label === '' ? block.label : naked.label;
        const shown = solid ? label.replaceAll(' ', '') : ` ${label}`;
        const digits = inLines(spelt(naked.bytes, alphabet), width);
        const head = solid ? naked.head.map((line) => line.replaceAll(' ', '')) : naked.head;
        return [`-----BEGIN${shown}-----`, ...head, ...digits, `-----END${shown}-----`].join(end);
    };
    return {
        inside: block,
        encoding: 'PEM',
        lost: [
            ...(alone
                ? []
                : ['What stood beside the key, such as certificates, is not stored again: the new key stands alone.']),
            ...(lines === undefined
                ? ['The lines of the current key end in several ways; the new one is stored as plain PEM.']
                : []),
        ],
        put: (naked) => alone && lines !== undefined
            ? `${text.slice(0, block.start)}${dressed(naked, lines)}${text.slice(block.end)}`
            : plainPem(naked),
    };
}
/** PEM as OpenSSL writes it. */
function plainPem({ bytes, label, head }) {
    const digits = inLines(spelt(bytes, 'base64'), 64);
    return [`-----BEGIN ${label}-----`, ...head, ...digits, `-----END ${label}-----`, ''].join('\n');
}
/** Base64 with its padding, in one line. */
function spelt(bytes, alphabet) {
    const standard = Buffer.from(bytes).toString('base64');
    return alphabet === 'base64' ? standard : standard.replaceAll('+', '-').replaceAll('/', '_');
}
function inLines(text, width) {
    return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}
/** @returns `undefined` when not every line ends in the same way */
function linesOf(raw) {
    const begin = /^-----BEGIN[^-]*?-----/.exec(raw)?.[0] ?? '';
    const close = raw.lastIndexOf('-----END');
    const body = raw.slice(begin.length, close);
    // A key's base64 begins with that of a long SEQUENCE, an encrypted one's with its head.
    const start = body.search(/MI[IH]|Proc-Type/);
    if (start === -1)
        return undefined;
    const end = body.slice(0, start);
    const solid = !begin.includes(' PRIVATE') && !begin.includes('_PRIVATE');
    if (end === '')
        return { end, width: longest, solid, alphabet: 'base64' };
    if (!body.endsWith(end))
        return undefined;
    const lines = body.slice(start, body.length - end.length).split(end);
    const afterHead = lines.findLastIndex((line) => line === '' || line.includes(':') || line.includes(','));
    const digits = lines.slice(afterHead + 1);
    if (!digits.every((line) => /^[A-Za-z0-9+/_-]*={0,2}$/.test(line)))
        return undefined;
    const alphabet = digits.some((line) => /[-_]/.test(line)) ? 'base64url' : 'base64';
    return { end, width: digits.length > 1 ? digits.slice(0, 1).join('').length : longest, solid, alphabet };
}
/** Longer than any key's base64. */
const longest = 1_000_000;
const digit = '[A-Za-z0-9+/_-]';
/** How much stands before base64 that is the whole text: marks of byte order, quotes, a data URL's head. */
function headLength(text) {
    return text.length - text.replace(/^[\uFEFF\s"'`]*(?:data:[^,]{0,80},)?/i, '').length;
}
/** The one run of base64 in a text, and a way to put another in its place. */
function base64In(text) {
    const whole = (0,base64/* decodeBareBase64 */.e)(text);
    const runs = (0,embedded/* embeddedBase64 */.e)(text).filter(({ bytes }) => !/^(?:cut|unknown) DER$/.test((0,recognise/* kindOf */.I)(bytes)));
    const [run, another] = whole === undefined ? runs : [{ bytes: whole, start: headLength(text) }];
    if (run === undefined || another !== undefined)
        return undefined;
    const { bytes, start: head } = run;
    const tail = text.slice(head);
    const first = new RegExp(`^${digit}+`).exec(tail)?.[0] ?? '';
    const end = new RegExp(`^(?:\\\\+[nr]|\\s)+(?=${digit}{2})`).exec(tail.slice(first.length))?.[0] ?? '';
    const alphabet = /[-_]/.test(tail) && !/[+/]/.test(first) ? 'base64url' : 'base64';
    // The url-safe alphabet goes without padding, unless it is there.
    const paddings = alphabet === 'base64url' && !tail.includes('=') ? [/=+$/] : [/$/, /=+$/];
    const forms = [longest, first.length].flatMap((width) => paddings.map((padding) => ({ width, padding })));
    const spell = (value, { width, padding }) => inLines(spelt(value, alphabet).replace(padding, ''), width).join(end);
    // What was spelt must be what stands there, or else nobody knows where it ends.
    const form = first === '' ? undefined : forms.find((each) => tail.startsWith(spell(bytes, each)));
    if (form === undefined)
        return { bytes, wrap: (value) => spelt(value, 'base64') };
    const rest = tail.slice(spell(bytes, form).length);
    return { bytes, wrap: (value) => `${text.slice(0, head)}${spell(value, form)}${rest}` };
}

// EXTERNAL MODULE: ./build/key/signing-key.js + 3 modules
var signing_key = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/key/stored-like.js









const inputName = 'private-key';
/**
 * Stores a fresh key in the form of the current one: container, cipher and rounds, passphrase, PEM or base64, line ends,
 * quotes. Java's keystores, and files whose form cannot be made out, become an encrypted PKCS#8 with the same
 * passphrase; a PKCS#12 holds the key alone. What was written is read again before it is given back.
 * @param model the current key as it was given
 * @throws Failure as `readSigningKey` does when the model cannot be read
 */
async function storedLike(model, passphrase, fresh) {
    const given = model.reveal();
    const bundle = await (0,keystore_open/* openKeystore */.d)(given, passphrase?.length === 0 ? undefined : passphrase, inputName);
    // Where there is no key, this tells what there is instead.
    if (bundle.privateKeys.length === 0)
        await (0,signing_key/* readSigningKey */.jy)(model, passphrase, inputName);
    const word = passphraseOf(bundle, passphrase) ?? (await onlyForMac(given, bundle, passphrase));
    const binary = typeof given !== 'string' && (0,recognise/* kindOf */.I)(given) !== 'no DER';
    const dress = binary ? bare(given) : dressOf(typeof given === 'string' ? given : (0,keystore_text/* textOf */.b6)(given));
    const remarks = binary ? ['The key was a binary file; the new one is stored as its base64.'] : [];
    const dressed = dress && bundle.privateKeys.length === 1 ? await likeModel(dress, bundle, word, fresh) : undefined;
    const wishes = [dressed, await asPkcs8(word, fresh)].filter((wish) => wish !== undefined);
    for (const { text, remark } of wishes) {
        const key = await readBack(text, passphrase, fresh);
        if (key !== undefined)
            return { stored: new secret/* Secret */.z(text), key, remarks: [...remarks, ...remark] };
    }
    throw new build_failure/* Failure */.HR('ERR_INTERNAL', 'The new key could not be read in the form in which it was to be stored.');
}
/** The reading of the passphrase that opened the model; `undefined` when the model is not encrypted. */
function passphraseOf({ encrypted, passphraseUse }, passphrase) {
    if (!encrypted)
        return undefined;
    const text = passphrase?.reveal() ?? '';
    if (passphraseUse === 'without final newline')
        return text.replace(/(?:\r\n|\r|\n)$/, '');
    // A PKCS#12 that opened without what was given is protected with nothing.
    return passphraseUse === 'as given' ? text : '';
}
/** A PKCS#12 whose key lies in the clear may still be guarded by the passphrase: it then does not open without one. */
async function onlyForMac(given, { container, encrypted }, passphrase) {
    if (container !== 'PKCS#12' || encrypted || passphrase === undefined)
        return undefined;
    const opensWithout = await (0,keystore_open/* openKeystore */.d)(given, undefined, inputName).catch(() => undefined);
    return opensWithout === undefined ? passphrase.reveal() : undefined;
}
function bare(content) {
    return {
        inside: { body: content, dekInfo: undefined, label: '' },
        encoding: 'DER',
        lost: [],
        put: ({ bytes }) => Buffer.from(bytes).toString('base64'),
    };
}
async function likeModel(dress, { certificates }, word, fresh) {
    const made = await nakedLike(dress.inside, word, fresh);
    if (made === undefined)
        return undefined;
    const lonely = made.label === 'PKCS12' && certificates.length > 0;
    return {
        text: dress.put(made),
        remark: [
            ...(lonely
                ? ['The new PKCS#12 holds the key without a certificate; programs that ask it for one find none.']
                : []),
            ...dress.lost,
        ],
    };
}
/** The fresh key in the container of the model's; `undefined` when that is not written here. */
async function nakedLike(inside, word, fresh) {
    const { body, dekInfo } = inside;
    const passphrase = word ?? '';
    if (dekInfo !== undefined)
        return legacy(dekInfo.cipher, passphrase, fresh);
    switch ((0,recognise/* kindOf */.I)(body)) {
        case 'PKCS#1 private key':
            return { bytes: fresh.export({ type: 'pkcs1', format: 'der' }), label: 'RSA PRIVATE KEY', head: [] };
        case 'PKCS#8 private key':
            return { bytes: pkcs8(fresh), label: 'PRIVATE KEY', head: [] };
        case 'encrypted PKCS#8 private key': {
            const bytes = await encryptedKey(pkcs8(fresh), passphrase, encryptionOf(body));
            return { bytes, label: 'ENCRYPTED PRIVATE KEY', head: [] };
        }
        case 'PKCS#12':
            return { bytes: await writePkcs12(pkcs8(fresh), passphrase, formOf(body)), label: 'PKCS12', head: [] };
        default:
            return undefined;
    }
}
const pkcs8 = (key) => key.export({ type: 'pkcs8', format: 'der' });
/** OpenSSL's traditional encryption, which the platform writes; `undefined` for ciphers that it does not have. */
function legacy(cipher, passphrase, fresh) {
    try {
        const pem = fresh.export({ type: 'pkcs1', format: 'pem', cipher: cipher.toLowerCase(), passphrase }).toString();
        // BEGIN, Proc-Type, DEK-Info and an empty line, then the base64, then END.
        const lines = pem.trimEnd().split('\n');
        const bytes = Buffer.from(lines.slice(4, -1).join(''), 'base64');
        return { bytes, label: 'RSA PRIVATE KEY', head: lines.slice(1, 4) };
    }
    catch {
        return undefined;
    }
}
async function asPkcs8(word, fresh) {
    const sentence = 'The form of the current key cannot be written';
    if (word === undefined) {
        const text = plainPem({ bytes: pkcs8(fresh), label: 'PRIVATE KEY', head: [] });
        return { text, remark: [`${sentence}; the new key is stored as PKCS#8 in PEM.`] };
    }
    const bytes = await encryptedKey(pkcs8(fresh), word, usualEncryption);
    const text = plainPem({ bytes, label: 'ENCRYPTED PRIVATE KEY', head: [] });
    return { text, remark: [`${sentence}; the new key is stored as encrypted PKCS#8 in PEM, with the same passphrase.`] };
}
/** `undefined` when it is not read as the key that it should be. */
async function readBack(text, passphrase, fresh) {
    try {
        const key = await (0,signing_key/* readSigningKey */.jy)(new secret/* Secret */.z(text), passphrase, inputName);
        return key.fingerprint === (0,signing_key/* fingerprintOf */.ax)(fresh) ? key : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/login/keys.js
var keys = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/path-or-text.js
var path_or_text = __webpack_require__(2991);
;// CONCATENATED MODULE: ./build/action/rotate-keys.js











/** @throws Failure ERR_KEY_…, also when there is none */
async function readPairKey(input, text, options, world, ci) {
    const own = options[`${input}-passphrase`];
    // The next key is stored under the passphrase of the current one.
    const passphrase = own === undefined || (0,judge_options/* isEmpty */.Im)(own) ? options['private-key-passphrase'] : own;
    const signing = await (0,keys.readKey)({ text, passphrase, input }, world, ci);
    const content = await (0,keys/* keyContent */.$)({ text, input }, world);
    return { signing, held: { fingerprint: signing.fingerprint, stored: storable(content) }, content, passphrase };
}
/** Secrets are texts: a binary file goes there as its base64. */
function storable(content) {
    const value = content.reveal();
    if (typeof value === 'string')
        return content;
    const text = new TextDecoder().decode(value);
    return new secret/* Secret */.z(text.includes('\uFFFD') ? Buffer.from(value).toString('base64') : text);
}
/** Makes a fresh pair in the form of the current one; every piece of it is masked before it is anywhere else. */
async function makeLike({ content, passphrase }, { bits, format }, ci) {
    const { privateKey, pem, fingerprint } = await (0,pair.makeKeyPair)(bits);
    ci.mask(pem);
    if (format === 'pem')
        return { fingerprint, stored: pem };
    const { stored, key, remarks } = await storedLike(content, passphrase, privateKey);
    for (const secret of [stored, ...key.pieces])
        ci.mask(secret);
    for (const remark of remarks)
        ci.annotate('notice', remark);
    return { fingerprint, stored };
}
/**
 * The certificate of the current key among what `certificate` names, as PEM; `undefined` when nothing is given.
 * @throws Failure ERR_CERTIFICATE_MISMATCH when it belongs to another key
 */
async function ownCertificate(given, ring, { files }) {
    if (given === undefined || given.trim() === '')
        return undefined;
    const bytes = await (0,path_or_text/* fileNamedBy */.x)(given, files);
    if (typeof bytes === 'string')
        throw new build_failure/* Failure */.HR('ERR_CERTIFICATE_UNREADABLE', '`certificate` names a path that cannot be read.');
    const found = (0,find/* findCertificates */.Y)(bytes ?? given).filter(parse/* isCertificate */.Yn);
    const own = found.find((certificate) => (0,match.ownerOf)(certificate, ring) === 'current');
    if (own !== undefined)
        return (0,armour/* armoured */.I)(own.der);
    if (found.some((certificate) => (0,match.ownerOf)(certificate, ring) === 'next'))
        return undefined;
    throw new build_failure/* Failure */.HR('ERR_CERTIFICATE_MISMATCH', `\`certificate\` ${(0,match.ownership)(undefined, ring)} that was given.`);
}

// EXTERNAL MODULE: ./build/action/rotate-options.js
var action_rotate_options = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/login/target.js
var target = __webpack_require__(181);
;// CONCATENATED MODULE: ./build/action/rotate-orgs.js




/**
 * The orgs that `orgs` names, else the one of `client-id`, `username` and `instance-url`; each is judged as a login
 * would judge it. Every problem is added to `problems`.
 */
function readTargetOrgs(lines, options, { platform }, problems) {
    const hosts = (0,target.allowedHosts)(options);
    if (lines === undefined) {
        const { url, failures } = (0,judge_options/* judgeOptions */.SR)(options, [], platform);
        problems.push(...failures);
        const { 'client-id': clientId = '', username = '' } = options;
        const org = url === undefined
            ? undefined
            : readOrg({ clientId, username, address: `${url.origin}${url.sitePath}` }, hosts, problems);
        return url === undefined || org === undefined ? [] : [{ org, url }];
    }
    for (const name of ['client-id', 'username', 'instance-url', 'org-type']) {
        if (options[name] !== undefined)
            problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', `\`${name}\` and \`orgs\` contradict each other: each line of \`orgs\` says it.`));
    }
    const orgs = readOrgs(lines, hosts, problems);
    if (orgs.length === 0 && problems.length === 0)
        problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', '`orgs` is given and names no org.'));
    const judged = orgs.map((org) => {
        const own = { ...options, 'client-id': org.clientId, username: org.username, 'instance-url': org.instanceUrl };
        const { url, failures } = (0,judge_options/* judgeOptions */.SR)({ ...own, 'org-type': undefined }, [], platform);
        problems.push(...failures.filter(({ message }) => !problems.some((known) => known.message === message)));
        return { org, url };
    });
    return judged.filter((each) => each.url !== undefined);
}

// EXTERNAL MODULE: ./build/certificate/issue.js
var issue = __webpack_require__(4271);
// EXTERNAL MODULE: ./build/ci/quiet.js
var quiet = __webpack_require__(377);
// EXTERNAL MODULE: ./build/login/login.js + 5 modules
var login = __webpack_require__(7530);
;// CONCATENATED MODULE: ./build/rotate/certificate.js



/**
 * Reads a public certificate from PEM; `undefined` unless there is exactly one that can be read. What is shown and
 * published is written anew from the bytes that were judged: a text that somebody else may change could be read as
 * another certificate by whoever is less lenient.
 */
function shownCertificate(pem) {
    const [found, ...more] = (0,find/* findCertificates */.Y)(pem);
    if (found === undefined || more.length > 0 || !(0,parse/* isCertificate */.Yn)(found))
        return undefined;
    const { der, fingerprint, spkiFingerprint, notAfter } = found;
    return { pem: (0,armour/* armoured */.I)(der), fingerprint, keyFingerprint: spkiFingerprint, notAfter };
}

// EXTERNAL MODULE: ./build/rotate/pair-options.js
var pair_options = __webpack_require__(4431);
;// CONCATENATED MODULE: ./build/org/metadata/xml.js
/** An answer of the Metadata API about one component is a fraction of this. */
const mostCharacters = 768 * 1024;
const xml_deepest = 24;
const textName = '#text';
const literalName = '#cdata';
const xml_attributes = ':@';
/**
 * Reads an XML document (XML 1.0) whose text nobody here wrote: no document type and no entities but the five that are
 * predefined and characters by number.
 * @returns the root element; `undefined` when the text is no such document, is longer than 768 KB or nests deeper than
 *   24 elements
 */
async function readXml(text) {
    if (text.length > mostCharacters || /<!(?:DOCTYPE|ENTITY)/i.test(text))
        return undefined;
    const { XMLParser } = await __webpack_require__.e(/* import() */ 9131).then(__webpack_require__.bind(__webpack_require__, 9131));
    const parser = new XMLParser({
        preserveOrder: true,
        ignoreAttributes: false,
        attributeNamePrefix: '',
        textNodeName: textName,
        cdataPropName: literalName,
        parseTagValue: false,
        parseAttributeValue: false,
        trimValues: false,
        processEntities: false,
        ignoreDeclaration: true,
        ignorePiTags: true,
        maxNestedTags: xml_deepest,
    });
    try {
        const roots = elementsIn(parser.parse(text, true));
        return roots.length === 1 ? roots[0] : undefined;
    }
    catch {
        return undefined;
    }
}
function elementsIn(nodes) {
    return nodes.flatMap((node) => {
        const name = Object.keys(node).find((key) => ![xml_attributes, textName, literalName].includes(key));
        const content = name === undefined ? undefined : node[name];
        if (name === undefined || !Array.isArray(content))
            return [];
        return [{ name: local(name), isNil: isNil(node), children: elementsIn(content), text: textIn(content) }];
    });
}
function textIn(nodes) {
    return nodes
        .map((node) => {
        const literal = node[literalName];
        if (Array.isArray(literal))
            return literal.map((part) => String(part[textName])).join('');
        return typeof node[textName] === 'string' ? resolved(node[textName]) : '';
    })
        .join('');
}
function isNil(node) {
    const given = Object.entries((node[xml_attributes] ?? {}));
    return given.some(([name, value]) => local(name) === 'nil' && (value === 'true' || value === '1'));
}
function local(name) {
    return name.slice(name.indexOf(':') + 1);
}
const predefined = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** @throws RangeError when a number is no character's; the reader says then that this is no document */
function resolved(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (_, decimal, hexadecimal, name) => {
        if (decimal !== undefined)
            return String.fromCodePoint(Number(decimal));
        if (hexadecimal !== undefined)
            return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
        const character = predefined[name];
        if (character === undefined)
            throw new RangeError('an entity that is not predefined');
        return character;
    });
}
/** The first child of that name. */
function childOf(element, name) {
    return element?.children.find((child) => child.name === name);
}
/** The text of the first child of that name, trimmed; `undefined` when it is not there, nil or empty. */
function textOf(element, name) {
    const child = childOf(element, name);
    return child === undefined || child.isNil ? undefined : child.text.trim() || undefined;
}
const xmlEscapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it may stand in an element or in a quoted attribute. */
function escapeXml(text) {
    return text.replace(/[&<>"]/g, (character) => String(xmlEscapes[character]));
}
/** Writes an element and what is in it; elements that stand for no value are left out. */
function writeXml({ name, isNil, children, text }, indent = '') {
    if (isNil)
        return '';
    if (children.length === 0)
        return `${indent}<${name}>${escapeXml(text)}</${name}>\n`;
    const inner = children.map((child) => writeXml(child, `${indent}    `)).join('');
    return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}

;// CONCATENATED MODULE: ./build/org/metadata/component.js



/**
 * The global OAuth settings of an External Client App, which hold its certificate.
 * @see Metadata API Developer Guide, "ExtlClntAppGlobalOauthSettings" (API version 60.0 and later)
 */
const settingsType = 'ExtlClntAppGlobalOauthSettings';
/** Members that are read on their own, or name the component and stand elsewhere in a deploy. */
const ownMembers = ['fullName', 'certificate', 'consumerKey', 'consumerSecret'];
/** Not settings but orders: a deploy that says `true` replaces the app's consumer key or secret. */
const orders = ['shouldRotateConsumerKey', 'shouldRotateConsumerSecret'];
/** The name of a component or an app, as the API takes them. */
function isDeveloperName(text) {
    return /^[A-Za-z]\w{0,119}$/.test(text);
}
/** Reads one record of an answer; `undefined` when it is none (the API answers nil for a name that it does not know). */
function readSettings(record) {
    const fullName = textOf(record, 'fullName');
    if (record.isNil || fullName === undefined || !isDeveloperName(fullName))
        return undefined;
    return {
        fullName,
        app: textOf(record, 'externalClientApplication'),
        certificate: textOf(record, 'certificate'),
        consumerKey: secretOf(record, 'consumerKey'),
        consumerSecret: secretOf(record, 'consumerSecret'),
        members: record.children.filter(({ name, isNil }) => !isNil && !ownMembers.includes(name) && !orders.includes(name)),
    };
}
function secretOf(record, name) {
    const text = textOf(record, name);
    return text === undefined ? undefined : new secret/* Secret */.z(text);
}
/**
 * The component with another certificate and everything else as it was read; consumer key and secret are left out, which
 * a deploy keeps and refuses to be told.
 */
function withCertificate(settings, certificatePem) {
    const text = isArmoured(settings.certificate ?? certificatePem) ? certificatePem.trim() : component_bare(certificatePem);
    const certificate = { name: 'certificate', isNil: false, children: [], text };
    const members = [...settings.members, certificate].toSorted(byName);
    const inner = members.map((member) => writeXml(member, '    ')).join('');
    const root = `<${settingsType} xmlns="http://soap.sforce.com/2006/04/metadata">`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${inner}</${settingsType}>\n`;
}
/** The order of the API's own schema; members that repeat keep theirs. */
function byName(one, other) {
    return one.name < other.name ? -1 : Number(one.name > other.name);
}
/** The certificate as PEM with a final line end, whichever form the org wrote it in; `undefined` when it holds none. */
function certificateOf({ certificate }) {
    if (certificate === undefined)
        return undefined;
    if (isArmoured(certificate))
        return `${certificate.trim()}\n`;
    return (0,armour/* armoured */.I)(Buffer.from(component_bare(certificate), 'base64'));
}
/** Whether two texts hold the same certificate, byte for byte. */
function isSameCertificate(one, other) {
    return component_bare(one) === component_bare(other);
}
function isArmoured(text) {
    return text.includes('-----BEGIN');
}
function component_bare(text) {
    return text.replace(/-----[^-]*-----/g, '').replace(/\s+/g, '');
}
/** Compares what was meant with what is there now: the certificate alone may differ from before. */
function compareSettings(before, after, certificatePem) {
    const changed = changedMembers(before, after);
    if (changed.length > 0)
        return { kind: 'changed', members: changed };
    if (after.certificate === undefined)
        return { kind: before.certificate === undefined ? 'untold' : 'other-certificate' };
    return { kind: isSameCertificate(after.certificate, certificatePem) ? 'published' : 'other-certificate' };
}
function changedMembers(before, after) {
    const names = new Set([...before.members, ...after.members].map(({ name }) => name));
    const written = ({ members }, wanted) => members
        .filter(({ name }) => name === wanted)
        .map((member) => writeXml(member))
        .join('');
    const changed = [...names].filter((name) => written(before, name) !== written(after, name));
    for (const name of ['consumerKey', 'consumerSecret']) {
        if (!isSameSecret(before[name], after[name]))
            changed.push(name);
    }
    return changed;
}
/** Whether both hold the same text, or there is neither. Nothing of them is told. */
function isSameSecret(one, other) {
    return one === undefined || other === undefined ? one === other : one.equals(other);
}
/** The names of the components in an answer to listMetadata; those that cannot be asked for are left out. */
function listedNames(results) {
    return results.flatMap((result) => textOf(result, 'fullName') ?? []).filter(isDeveloperName);
}
/**
 * The components that may be the app's, the most likely first: the API tells an app's name only inside a component, and
 * reading one returns a secret, so those of other apps are left alone. Setup names them `<app>_glbloauth`.
 */
function likelyComponents(names, app) {
    const wanted = app.toLowerCase();
    const rank = (name) => [`${wanted}_glbloauth`, wanted].indexOf(name.toLowerCase());
    return names
        .filter((name) => name.toLowerCase().startsWith(wanted))
        .toSorted((one, other) => (rank(one) >>> 0) - (rank(other) >>> 0) || one.length - other.length);
}
/** Whether the component is the one that was asked for, by its app's name or its own. */
function belongsTo(settings, app) {
    const wanted = app.toLowerCase();
    return [settings.app, settings.fullName].some((name) => name?.toLowerCase() === wanted);
}
/** The records of an answer to readMetadata. */
function recordsIn(result) {
    const holder = childOf(result, 'result');
    return holder?.children.filter(({ name }) => name === 'records') ?? [];
}

;// CONCATENATED MODULE: ./build/org/metadata/deploy.js


/** Fixed, so that the same component always makes the same package; no reader looks at it. */
const packagedAt = Date.UTC(2000, 0, 2);
/**
 * The package with one component: package.xml and the component's file, zipped.
 * @see Metadata API Developer Guide, "ExtlClntAppGlobalOauthSettings": folder extlClntAppGlobalOauthSets, suffix ecaGlblOauth
 */
async function packageOf(fullName, component, version) {
    const { strToU8, zipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 1306));
    const types = `<types><members>${escapeXml(fullName)}</members><name>${settingsType}</name></types>`;
    const manifest = '<?xml version="1.0" encoding="UTF-8"?>\n' +
        `<Package xmlns="http://soap.sforce.com/2006/04/metadata">${types}<version>${version}</version></Package>\n`;
    return zipSync({
        'package.xml': strToU8(manifest),
        [`extlClntAppGlobalOauthSets/${fullName}.ecaGlblOauth`]: strToU8(component),
    }, { mtime: packagedAt, level: 6 });
}
/**
 * Starts a deploy, all or nothing; with `checkOnly` it changes nothing. The level of tests is left to the org: a package
 * without code runs none.
 * @param boundary a text that does not stand in the package
 * @see Metadata API Developer Guide, "Deploy Metadata with Apex Testing Using REST"
 */
function deployRequest(version, zip, { checkOnly, boundary }) {
    const deployOptions = {
        allowMissingFiles: false,
        autoUpdatePackage: false,
        checkOnly,
        ignoreWarnings: false,
        performRetrieve: false,
        purgeOnDelete: false,
        rollbackOnError: true,
        singlePackage: true,
    };
    const part = (name, type) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
    const head = `${part('json', 'application/json')}${JSON.stringify({ deployOptions })}\r\n`;
    const file = part('file"; filename="package.zip', 'application/zip');
    return {
        path: deployPath(version),
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, accept: 'application/json' },
        content: Buffer.concat([Buffer.from(`${head}${file}`), zip, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    };
}
/** Where a deploy is started. */
function deployPath(version) {
    return `/services/data/v${version}/metadata/deployRequest`;
}
/** Where the state of a deploy is asked for, with its details. */
function deployStatusPath(version, id) {
    return `${deployPath(version)}/${id}?includeDetails=true`;
}
/** Asks the org to give a deploy up, through POST where PATCH cannot be sent. */
function cancelRequest(version, id) {
    return {
        path: `${deployPath(version)}/${id}?_HttpMethod=PATCH`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        content: Buffer.from(JSON.stringify({ deployResult: { status: 'Canceling' } })),
    };
}

;// CONCATENATED MODULE: ./build/org/metadata/soap.js


/** JWT-format access tokens are taken by the SOAP API from this version on. */
const firstVersionForJwt = 68;
/**
 * readMetadata() of one component (API version 30.0 and later).
 * @see Metadata API Developer Guide, "readMetadata()"
 */
function readMetadataCall(version, session, type, fullName) {
    const names = `<type>${escapeXml(type)}</type><fullNames>${escapeXml(fullName)}</fullNames>`;
    return call(version, session, `<readMetadata>${names}</readMetadata>`);
}
/**
 * listMetadata() of one type: names, and nothing that is inside.
 * @see Metadata API Developer Guide, "listMetadata()"
 */
function listMetadataCall(version, session, type) {
    const queries = `<queries><type>${escapeXml(type)}</type></queries><asOfVersion>${version}</asOfVersion>`;
    return call(version, session, `<listMetadata>${queries}</listMetadata>`);
}
function call(version, session, content) {
    const metadata = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
    const header = `<SessionHeader ${metadata}><sessionId>${escapeXml(session.reveal())}</sessionId></SessionHeader>`;
    const body = content.replace(/^<(\w+)>/, `<$1 ${metadata}>`);
    return {
        path: `/services/Soap/m/${version}`,
        headers: { 'content-type': 'text/xml; charset=UTF-8', soapaction: '""' },
        body: new secret/* Secret */.z('<?xml version="1.0" encoding="UTF-8"?>' +
            '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">' +
            `<soapenv:Header>${header}</soapenv:Header><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`),
    };
}
/**
 * Judges an answer, whatever its status: faults come with 500.
 * @param session that of the call; a fault that quotes it is told without it
 */
async function judgeSoapAnswer(status, body, session) {
    const envelope = await readXml(body);
    const content = envelope?.name === 'Envelope' ? childOf(envelope, 'Body')?.children[0] : undefined;
    if (content === undefined)
        return { kind: 'unreadable', seen: `status ${status} and no SOAP envelope` };
    if (content.name !== 'Fault') {
        return status === 200
            ? { kind: 'response', response: content }
            : { kind: 'unreadable', seen: `status ${status} and a response` };
    }
    const code = (textOf(content, 'faultcode') ?? 'none').replace(/^.*:/, '');
    const said = (textOf(content, 'faultstring') ?? '').replaceAll(session.reveal(), '***');
    const text = said.replace(new RegExp(`^${code.replace(/\W/g, '')}: ?`), '');
    return { kind: 'fault', code: /^\w{1,80}$/.test(code) ? code : 'none', text: text.slice(0, 500) };
}

;// CONCATENATED MODULE: ./build/rotate/find-app.js



/** More components than this do not begin with the name of one app. */
const mostComponents = 12;
/** Finds the component that holds the certificate of an app, and reads it. */
class AppFinder {
    #app;
    #line;
    #ci;
    #fullName;
    constructor(app, line, ci) {
        this.#app = app;
        this.#line = line;
        this.#ci = ci;
    }
    /**
     * The app's settings as they are now.
     * @throws Failure ERR_PUBLISH_APP_NOT_FOUND, ERR_PUBLISH_CONNECTED_APP, ERR_PUBLISH_SECRET_ACCESS, …
     */
    async read() {
        if (this.#fullName !== undefined) {
            const known = await this.#component(this.#fullName);
            if (known !== undefined)
                return known;
        }
        const found = await this.#find();
        this.#fullName = found.fullName;
        return found;
    }
    async #find() {
        const names = await this.#names(settingsType, 'list');
        const found = [];
        for (const name of likelyComponents(names, this.#app).slice(0, mostComponents)) {
            const settings = await this.#component(name);
            if (settings !== undefined && belongsTo(settings, this.#app))
                found.push(settings);
            if (found.length > 0 && name.toLowerCase() === this.#app.toLowerCase())
                break;
        }
        const [first, second] = found;
        if (first === undefined)
            throw await this.#explainAbsence(names.length);
        const exact = found.find(({ fullName }) => fullName.toLowerCase() === this.#app.toLowerCase());
        if (exact !== undefined)
            return exact;
        if (second === undefined)
            return first;
        const list = found.map(({ fullName }) => fullName).join(', ');
        throw new build_failure/* Failure */.HR('ERR_PUBLISH_APP_AMBIGUOUS', `The app ${this.#app} has the components ${list}.`);
    }
    /** Key and secret are masked before anything else happens with them, those of an app that is not meant as well. */
    async #component(fullName) {
        const response = await this.#line.soap((version, token) => readMetadataCall(version, token, settingsType, fullName), 'read');
        const [settings] = recordsIn(response).flatMap((record) => readSettings(record) ?? []);
        for (const secret of [settings?.consumerKey, settings?.consumerSecret]) {
            if (secret !== undefined)
                this.#ci.mask(secret);
        }
        return settings;
    }
    async #names(type, stage) {
        const response = await this.#line.soap((version, token) => listMetadataCall(version, token, type), stage);
        return listedNames(response.children.filter(({ name }) => name === 'result'));
    }
    /** Whether the app is of the other kind, or there and kept from us. */
    async #explainAbsence(others) {
        const named = (names) => names.some((name) => name.toLowerCase() === this.#app.toLowerCase());
        if (named(await this.#names('ExternalClientApplication', 'list').catch(toNothing))) {
            return new build_failure/* Failure */.HR('ERR_PUBLISH_SECRET_ACCESS', `The org has an External Client App ${this.#app}, and does not show its settings.`);
        }
        if (named(await this.#names('ConnectedApp', 'list').catch(toNothing))) {
            return new build_failure/* Failure */.HR('ERR_PUBLISH_CONNECTED_APP', `${this.#app} is a connected app.`);
        }
        const rest = others === 0 ? 'none at all' : `${others} of other names`;
        return new build_failure/* Failure */.HR('ERR_PUBLISH_APP_NOT_FOUND', `No External Client App is called ${this.#app}; there are ${rest}.`);
    }
}
/** What cannot be asked for explains nothing. */
function toNothing(error) {
    if (error instanceof build_failure/* Failure */.HR && error.code !== 'ERR_CANCELLED')
        return [];
    throw error;
}

;// CONCATENATED MODULE: ./build/org/metadata/refusal.js

/** What the Metadata API says when it refuses a call, by its code or, where codes are shared, its words. */
const refusal_refusals = [
    ['ERR_PUBLISH_SESSION', /^(?:INVALID_SESSION_ID|INVALID_AUTH_HEADER)$/],
    ['ERR_PUBLISH_SECRET_ACCESS', /./, /consumer secret/i],
    // A type that the org does not know is one that it does not let the API see.
    ['ERR_PUBLISH_SECRET_ACCESS', /^(?:INVALID_TYPE|INVALID_CROSS_REFERENCE_KEY)$/],
    [
        'ERR_PUBLISH_PERMISSION',
        /^(?:INSUFFICIENT_ACCESS\w*|FORBIDDEN|API_(?:CURRENTLY_)?DISABLED\w*|FUNCTIONALITY_NOT_ENABLED)$/,
    ],
    ['ERR_PUBLISH_UNAVAILABLE', /^(?:SERVER_UNAVAILABLE|REQUEST_LIMIT_EXCEEDED|UNABLE_TO_LOCK_ROW|UNKNOWN_EXCEPTION)$/],
];
/** What stands in the way of a deploy, by its words. */
const problemWords = [
    ['ERR_PUBLISH_CONSUMER_KEY', /provide a consumer key|consumer key is already taken/i],
    ['ERR_PUBLISH_SECRET_ACCESS', /consumer secrets?\b.*\bmetadata/i],
    ['ERR_PUBLISH_PERMISSION', /insufficient (?:access|privileges)|INSUFFICIENT_ACCESS/i],
    [
        'ERR_PUBLISH_APP_NOT_FOUND',
        /no ExternalClientApplication named|ExternalClientApplication.*(?:not found|does not exist)/i,
    ],
    ['ERR_PUBLISH_CERTIFICATE', /certificate/i],
];
const doing = {
    list: 'list its External Client Apps',
    read: "show the app's settings",
    check: 'check the deploy',
    deploy: 'deploy',
    'ask for a deploy': 'tell how the deploy goes',
};
/** The failure that a refused call stands for. The words of a refused session are not repeated: they may hold a part of it. */
function refusalFailure({ code, text }, stage) {
    const found = refusal_refusals.find(([, codes, words]) => codes.test(code) && (words?.test(text) ?? true));
    const failureCode = found?.[0] ?? 'ERR_PUBLISH_REJECTED';
    const reply = failureCode === 'ERR_PUBLISH_SESSION' || text === '' ? code : `${code}: ${text}`;
    return new build_failure/* Failure */.HR(failureCode, `The org would not ${doing[stage]} (${code}).`, { reply });
}
/** The failure that a deploy which did not succeed stands for. */
function deployFailure({ status, problems }, stage) {
    const what = stage === 'check' ? 'The check before the deploy' : 'The deploy';
    const unchanged = stage === 'check' ? ' Nothing was changed.' : '';
    const reply = problems.map(({ component, text }) => `${component}: ${text}`).join('; ');
    const details = reply === '' ? {} : { reply };
    return new build_failure/* Failure */.HR(codeOf(problems), `${what} ended as ${status}.${unchanged}`, details);
}
function codeOf(problems) {
    for (const [code, words] of problemWords) {
        if (problems.some(({ text, isWarning }) => !isWarning && words.test(text)))
            return code;
    }
    const onlyWarnings = problems.length > 0 && problems.every(({ isWarning }) => isWarning);
    return onlyWarnings ? 'ERR_PUBLISH_WARNING' : 'ERR_PUBLISH_REJECTED';
}

// EXTERNAL MODULE: ./build/org/versions.js
var versions = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/token/retry.js
var retry = __webpack_require__(3652);
;// CONCATENATED MODULE: ./build/rotate/metadata-line.js






/** The line to the Metadata API of one org: session, version of the API, patience. What goes wrong is a Failure. */
class MetadataLine {
    #options;
    #world;
    #ci;
    #session;
    #version;
    #renewed = false;
    #endsAt = 0;
    constructor(options, world, ci) {
        this.#options = options;
        this.#world = world;
        this.#ci = ci;
    }
    /** Starts the watch for what comes next. */
    begin() {
        this.#endsAt = this.#world.clock.monotonic() + this.#options.deadlineMilliseconds;
        this.#renewed = false;
    }
    /** Milliseconds until the deadline, negative after it. */
    left() {
        return this.#endsAt - this.#world.clock.monotonic();
    }
    /** The newest version that the org has, so that no member of a component is unknown to it. */
    async version() {
        this.#version ??= await this.#askVersion();
        return this.#version;
    }
    async #askVersion() {
        const { instanceUrl } = await this.#open();
        const url = `${instanceUrl}/services/data`;
        const reply = await this.#reach({ method: 'GET', url, headers: { accept: 'application/json' } }, isOutage);
        const version = (0,versions/* newestVersion */.R)(reply.status, reply.body);
        if (version === undefined)
            throw unexpected(`${instanceUrl} answered without its versions (status ${reply.status})`);
        return version;
    }
    /** Makes a SOAP call; gives the response element. */
    async soap(make, stage) {
        const version = await this.version();
        for (;;) {
            const session = await this.#open();
            if (session.tokenFormat === 'jwt' && Number(version) < firstVersionForJwt) {
                const newest = `the newest of the org is ${version}`;
                throw new build_failure/* Failure */.HR('ERR_PUBLISH_TOKEN_FORMAT', `The access token has the JWT format, and ${newest}.`);
            }
            const { path, headers, body } = make(version, session.accessToken);
            const request = { method: 'POST', url: `${session.instanceUrl}${path}`, headers, body };
            // A fault comes with status 500, and is an answer.
            const reply = await this.#reach(request, async (each) => {
                return (isOutage(each) && (await judgeSoapAnswer(each.status, each.body, session.accessToken)).kind === 'unreadable');
            });
            const answer = await judgeSoapAnswer(reply.status, reply.body, session.accessToken);
            if (answer.kind === 'response')
                return answer.response;
            if (answer.kind === 'unreadable')
                throw unexpected(`The org answered with ${answer.seen}`);
            this.#refused(answer, stage);
        }
    }
    /** Makes a REST call, with POST when there is something to send; gives what the judge makes of the answer. */
    async rest(what, judge, stage) {
        for (;;) {
            const session = await this.#open();
            const reply = await this.#reach(restRequest(what, session), isOutage);
            // An answer that quotes the session is cut to a length before it is shown, and half of one no mask would know.
            const judged = judge(reply.status, session.accessToken.hiddenIn(reply.body));
            if (!isNo(judged))
                return judged;
            if (judged.kind === 'unreadable')
                throw unexpected(`The org answered with ${judged.seen}`);
            this.#refused(judged, stage);
        }
    }
    /** Waits, unless the deadline or the end of the job comes first. */
    async pause(milliseconds) {
        await this.#world.clock.sleep(Math.max(0, Math.min(milliseconds, this.left())), this.#options.signal);
        this.#mayGoOn();
    }
    async #open() {
        this.#session ??= await this.#options.openSession();
        return this.#session;
    }
    /** A session that is over is opened once more; every other no is final. */
    #refused(refusal, stage) {
        const failure = refusalFailure(refusal, stage);
        if (failure.code !== 'ERR_PUBLISH_SESSION' || this.#renewed)
            throw failure;
        this.#ci.info('The session is over; logging in once more.');
        this.#renewed = true;
        this.#session = undefined;
    }
    /** Sends until there is an answer. Every request here may be sent twice: a deploy of the same package changes nothing more. */
    async #reach(request, isDown) {
        const { clock, network } = this.#world;
        const { retries, timeoutMilliseconds, signal } = this.#options;
        for (let attempt = 1;; attempt += 1) {
            this.#mayGoOn();
            if (this.left() <= 0)
                throw new build_failure/* Failure */.HR('ERR_PUBLISH_UNAVAILABLE', 'The deadline passed before the org answered.');
            const limits = { timeoutMilliseconds: Math.min(timeoutMilliseconds, this.left()), ...(signal && { signal }) };
            const answer = await network.send(request, limits);
            if (answer.kind === 'reply' && !(await isDown(answer)))
                return answer;
            this.#mayGoOn();
            const seen = answer.kind === 'reply' ? `the org answered status ${answer.status}` : answer.detail;
            const failure = new build_failure/* Failure */.HR('ERR_PUBLISH_UNAVAILABLE', `The Metadata API cannot be used: ${seen}.`);
            if (attempt > retries || (answer.kind === 'outage' && answer.final))
                throw failure;
            const after = answer.kind === 'reply' ? (0,retry/* retryAfterMilliseconds */.zG)(answer.headers['retry-after'], clock.now()) : undefined;
            const wait = (0,retry/* waitMilliseconds */._n)(attempt, clock.random(), after);
            if (wait >= this.left())
                throw failure;
            this.#ci.info(`${failure.message} Trying again in ${(0,time/* humanDuration */.UU)(wait)}.`);
            await clock.sleep(wait, signal);
        }
    }
    #mayGoOn() {
        if (this.#options.signal?.aborted === true)
            throw new build_failure/* Failure */.HR('ERR_CANCELLED', 'The publishing was cancelled.');
    }
}
function restRequest(what, { instanceUrl, accessToken }) {
    if (typeof what === 'string') {
        const headers = { accept: 'application/json' };
        return { method: 'GET', url: `${instanceUrl}${what}`, headers, bearer: accessToken };
    }
    const { path, headers, content } = what;
    return { method: 'POST', url: `${instanceUrl}${path}`, headers, content, bearer: accessToken };
}
function isOutage({ status }) {
    return (0,retry/* isOutageStatus */.uM)(status);
}
function isNo(judged) {
    return judged.kind === 'refused' || judged.kind === 'unreadable';
}
function unexpected(seen) {
    return new build_failure/* Failure */.HR('ERR_PUBLISH_UNEXPECTED', `${seen}.`);
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/org/metadata/deploy-status.js

const mostProblems = 20;
/** Judges the answer to the start of a deploy. */
function judgeDeployStart(status, body) {
    const value = (0,json/* parsedJson */.U4)(body);
    if (status < 200 || status > 299)
        return refusalOf(status, value);
    const id = (0,json/* isJsonObject */.OW)(value) ? value['id'] : undefined;
    if (typeof id === 'string' && /^0Af\w{12}(?:\w{3})?$/.test(id))
        return { kind: 'begun', id };
    return { kind: 'unreadable', seen: `status ${status} and no id of a deploy` };
}
/**
 * Judges the answer to a question about a deploy.
 * @see Metadata API Developer Guide, "Check the Status of Your Deployment Using REST Resources", "DeployResult"
 */
function judgeDeployStatus(httpStatus, body) {
    const value = (0,json/* parsedJson */.U4)(body);
    if (httpStatus !== 200)
        return refusalOf(httpStatus, value);
    const result = (0,json/* isJsonObject */.OW)(value) ? value['deployResult'] : undefined;
    const status = (0,json/* isJsonObject */.OW)(result) ? result['status'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(result) || typeof status !== 'string')
        return { kind: 'unreadable', seen: 'no state of a deploy' };
    const problems = problemsOf(result);
    if (status === 'Succeeded' && problems.length === 0)
        return { kind: 'succeeded' };
    // Whatever else is said to be over is no success: SucceededPartial, Failed, Canceled, FinalizingDeployFailed.
    if (isTrue(result['done']) || /^Succeeded|Failed$|^Canceled$/.test(status)) {
        return { kind: 'failed', status: shortened(status, 60), problems };
    }
    return { kind: 'running', progress: progressOf(status, result) };
}
function progressOf(status, result) {
    const [deployed, total] = [result['numberComponentsDeployed'], result['numberComponentsTotal']].map(Number);
    const counted = total !== undefined && total > 0 ? `, ${deployed} of ${total}` : '';
    return `${shortened(status, 60)}${counted}`;
}
function problemsOf(result) {
    const details = (0,json/* isJsonObject */.OW)(result['details']) ? result['details'] : {};
    const failures = deploy_status_list(details['componentFailures']);
    const problems = failures.slice(0, mostProblems).map((failure) => ({
        component: shortened(failure['fullName'] ?? failure['fileName'] ?? 'package', 120),
        text: shortened(failure['problem'] ?? 'no reason given', 500),
        isWarning: failure['problemType'] === 'Warning',
    }));
    const message = result['errorMessage'];
    if (typeof message !== 'string' || message === '')
        return problems;
    const code = shortened(result['errorStatusCode'] ?? '', 80);
    const text = `${code === '' ? '' : `${code}: `}${shortened(message, 500)}`;
    return [...problems, { component: 'deploy', text, isWarning: false }];
}
/** XML turned to JSON leaves one item without its list. */
function deploy_status_list(value) {
    if ((0,json/* isJsonObject */.OW)(value))
        return [value];
    return Array.isArray(value) ? value.filter(json/* isJsonObject */.OW) : [];
}
function refusalOf(status, value) {
    const first = Array.isArray(value) ? value[0] : value;
    const code = (0,json/* isJsonObject */.OW)(first) ? first['errorCode'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(first) || typeof code !== 'string')
        return { kind: 'unreadable', seen: `status ${status}` };
    return { kind: 'refused', code: shortened(code, 80), text: shortened(first['message'] ?? '', 500) };
}
function shortened(value, most) {
    return String(value).slice(0, most);
}
function isTrue(value) {
    return value === true || value === 'true';
}

;// CONCATENATED MODULE: ./build/rotate/run-deploy.js




const firstPauseMilliseconds = 500;
const longestPauseMilliseconds = 10_000;
/** Stands in no package: base64 has no `_`, and the rest of a package is compressed or ours. */
const boundary = '__sf_keypair_deploy__';
const words = { check: 'The check', deploy: 'The deploy' };
/**
 * Deploys a package, or only checks it, and waits for the end, telling how it goes.
 * @throws Failure ERR_PUBLISH_… ; after ERR_PUBLISH_TIMEOUT the deploy was asked to give up and may end either way
 */
async function runDeploy(zip, stage, line, ci) {
    const version = await line.version();
    const request = deployRequest(version, zip, { checkOnly: stage === 'check', boundary });
    const { id } = await line.rest(request, judgeDeployStart, stage);
    let told = '';
    for (let pause = firstPauseMilliseconds;; pause = Math.min(pause * 1.5, longestPauseMilliseconds)) {
        const path = deployStatusPath(version, id);
        const status = await line.rest(path, judgeDeployStatus, 'ask for a deploy');
        if (status.kind === 'succeeded') {
            ci.info(`${words[stage]} ${id} succeeded.`);
            return;
        }
        if (status.kind === 'failed')
            throw deployFailure(status, stage);
        if (status.progress !== told)
            ci.info(`${words[stage]} ${id}: ${status.progress}.`);
        told = status.progress;
        if (line.left() <= pause)
            throw await giveUp(id, version, told, { stage, line });
        await line.pause(pause);
    }
}
/** A deploy that nobody waits for could undo what comes after it. */
async function giveUp(id, version, told, { stage, line }) {
    const asked = await line
        .rest(cancelRequest(version, id), (status) => ({ kind: 'asked', status }), stage)
        .then(({ status }) => status >= 200 && status < 300, () => false);
    const cancelled = asked ? 'It was asked to give up.' : 'It could not be asked to give up.';
    const unchanged = stage === 'check' ? ' It changes nothing.' : '';
    return new build_failure/* Failure */.HR('ERR_PUBLISH_TIMEOUT', `${words[stage]} ${id} is still ${told}. ${cancelled}${unchanged}`);
}

;// CONCATENATED MODULE: ./build/rotate/publish.js







/** An org may show the old settings for a moment after a deploy. */
const pausesMilliseconds = [1_000, 3_000, 6_000, 10_000];
/**
 * Changes the certificate of an External Client App through the Metadata API. The app's settings, consumer secret
 * included, are in memory only: masked as they are read, never sent back, never shown.
 * @throws Failure ERR_OPTIONS when `app` is no API name
 */
function metadataPublisher(options, world, ci) {
    if (!isDeveloperName(options.app)) {
        throw new build_failure/* Failure */.HR('ERR_OPTIONS', '`app-api-name` must be an API name: letters, digits and `_`.', {
            hint: 'Take it from Setup → External Client App Manager → the app.',
        });
    }
    const line = new MetadataLine(options, world, ci);
    const finder = new AppFinder(options.app, line, ci);
    const read = async () => {
        const settings = await finder.read();
        if (settings.consumerKey === undefined) {
            const which = `that its app is the one of \`client-id\` rests on \`app-api-name\` alone`;
            ci.annotate('warning', `The org does not show the consumer key of ${settings.fullName}: ${which}.`);
        }
        else if (!isSameSecret(settings.consumerKey, new secret/* Secret */.z(options.clientId))) {
            throw new build_failure/* Failure */.HR('ERR_PUBLISH_OTHER_APP', `${settings.fullName} does not have the consumer key of the login.`);
        }
        return settings;
    };
    return {
        read: async () => {
            line.begin();
            return certificateOf(await read());
        },
        publish: async (certificatePem) => {
            line.begin();
            const before = await read();
            if (before.certificate !== undefined && isSameCertificate(before.certificate, certificatePem)) {
                ci.info(`${before.fullName} holds the certificate already.`);
                return;
            }
            const version = await line.version();
            const zip = await packageOf(before.fullName, withCertificate(before, certificatePem), version);
            await runDeploy(zip, 'check', line, ci);
            refuseConcurrent(before, await read());
            await runDeploy(zip, 'deploy', line, ci);
            await publish_confirm(before, certificatePem, { read, line, ci });
        },
    };
}
/** There is no compare-and-swap for a deploy: the best that can be had is to look right before it. */
function refuseConcurrent(before, now) {
    const outcome = compareSettings(before, now, before.certificate ?? '');
    if (outcome.kind === 'published' || outcome.kind === 'untold')
        return;
    const what = outcome.kind === 'changed' ? outcome.members.join(', ') : 'certificate';
    throw new build_failure/* Failure */.HR('ERR_PUBLISH_CONCURRENT', `${before.fullName} was changed while the deploy was checked (${what}).`);
}
/** Reads again and compares, a few times while the org still shows the certificate from before. */
async function publish_confirm(before, certificatePem, { read, line, ci }) {
    let outcome = compareSettings(before, await read(), certificatePem);
    for (const milliseconds of pausesMilliseconds) {
        if (outcome.kind !== 'other-certificate' || line.left() <= milliseconds)
            break;
        await line.pause(milliseconds);
        outcome = compareSettings(before, await read(), certificatePem);
    }
    const { fullName } = before;
    if (outcome.kind === 'changed') {
        const members = outcome.members.join(', ');
        throw new build_failure/* Failure */.HR('ERR_PUBLISH_CHANGED', `${fullName} differs from before in ${members}.`);
    }
    if (outcome.kind === 'other-certificate') {
        throw new build_failure/* Failure */.HR('ERR_PUBLISH_NOT_TAKEN', `${fullName} does not hold the certificate that was deployed.`);
    }
    if (outcome.kind === 'untold') {
        ci.annotate('notice', `The org does not show the certificate of ${fullName}; a login with its key is the proof.`);
        return;
    }
    ci.info(`${fullName} holds the certificate that was deployed, and is as it was in everything else.`);
}

;// CONCATENATED MODULE: ./build/action/rotate-ports.js











/** The verb's ports over a world: logins, a fresh pair, certificates, stores and the publisher. */
async function rotatePorts(material, world, ci) {
    const { values, orgs, current, next, stores, variables, run, signal } = material;
    const keys = new Map();
    for (const key of [current, next])
        if (key !== undefined)
            keys.set(key.held.fingerprint, key.signing);
    const hushed = (0,quiet/* quiet */.j)(ci);
    const [first] = orgs;
    const subject = values['certificate-subject'] ?? (0,pair_options/* usualSubject */.fw)(first.org.username);
    return {
        orgs: orgs.map(({ org }) => org),
        stores,
        variables,
        run,
        publisher: values.publish === 'metadata' ? await publisherOf(material, world, ci) : undefined,
        prove: async (org, key) => {
            const signing = keys.get(key.fingerprint);
            const target = orgs.find((each) => each.org.name === org.name);
            if (signing === undefined || target === undefined)
                throw new TypeError('only given keys and orgs are proved');
            return prove(requestOf(material, target, signing), world, hushed);
        },
        makeKey: () => makeLike(current, { bits: Number(values['key-bits']), format: values['key-format'] }, ci),
        issue: async (key, notBefore) => {
            const signing = keys.get(key.fingerprint);
            if (signing === undefined)
                throw new TypeError('a certificate is made from a key that was given');
            const issuance = { key: signing.key, commonName: subject, notBefore, days: values['certificate-days'] };
            return (0,issue/* issueShown */.H)(issuance, (text) => ci.wouldBlank(text));
        },
        inspect: shownCertificate,
        now: () => world.clock.now(),
        sleep: async (milliseconds) => {
            await world.clock.sleep(milliseconds, signal);
            if (signal.aborted)
                throw new build_failure/* Failure */.HR('ERR_CANCELLED', 'The rotation was cancelled.');
        },
    };
}
/** A login to one of the orgs with these keys alone. */
function requestOf({ options, signal }, { org, url }, current, next) {
    const own = { ...options, 'client-id': org.clientId, username: org.username, 'next-client-id': undefined };
    return (0,prepare.loginRequest)(own, url, { current, next }, undefined, signal);
}
async function prove(request, world, ci) {
    try {
        await (0,login/* login */.i)(request, world, ci);
        return { kind: 'accepted' };
    }
    catch (error) {
        if (!(error instanceof build_failure/* Failure */.HR))
            throw error;
        if (error.code === 'ERR_CANCELLED')
            throw error;
        const { code, reply, message } = error;
        return code === 'ERR_TOKEN_ASSERTION' && reply !== undefined
            ? { kind: 'refused', reply }
            : { kind: 'unknown', reason: message };
    }
}
/**
 * The publisher of the one org, through a login of its own where `publish-*` names one: it must not hang on the
 * certificate that it changes.
 */
async function publisherOf(material, world, ci) {
    const { options, values, orgs, current, next, signal } = material;
    const [target, ...more] = orgs;
    const app = values['app-api-name'];
    if (more.length > 0)
        throw new build_failure/* Failure */.HR('ERR_OPTIONS', '`publish: metadata` changes the app of one org, and `orgs` names several.', {
            hint: 'Use `publish: manual`; an administrator then uploads the certificate in each org.',
        });
    if (app === undefined)
        throw new build_failure/* Failure */.HR('ERR_OPTIONS', '`publish: metadata` needs `app-api-name`.', {
            hint: 'Take it from Setup → External Client App Manager → the app.',
        });
    const own = await publishingKey(values, world, ci);
    if (own === undefined && values['publish-client-id'] === undefined)
        ci.annotate('notice', 'The app is changed through a login that it gives itself; with `publish-client-id` and `publish-private-key` of another app a bad certificate could be taken back in any case.');
    const request = requestOf(material, target, own ?? current.signing, own === undefined ? next?.signing : undefined);
    const clientId = values['publish-client-id'] ?? request.current.clientId;
    const username = values['publish-username'] ?? request.username;
    const openSession = async () => {
        const publishing = { ...request, username, current: { ...request.current, clientId } };
        return (await (0,login/* login */.i)(publishing, world, (0,quiet/* quiet */.j)(ci))).session;
    };
    const patience = {
        timeoutMilliseconds: options.timeout,
        deadlineMilliseconds: publishingMilliseconds,
        retries: options.retries,
    };
    return metadataPublisher({ ...patience, openSession, signal, app, clientId: target.org.clientId }, world, ci);
}
/** A deploy of one component takes seconds; an org with a queue takes longer. */
const publishingMilliseconds = 900_000;
async function publishingKey(values, world, ci) {
    const text = values['publish-private-key'];
    if (text === undefined || text.length === 0)
        return undefined;
    const passphrase = values['publish-private-key-passphrase'];
    return (0,keys.readKey)({ text, passphrase, input: 'publish-private-key' }, world, ci);
}
/** Masks what is secret beside the keys, before anything else happens. */
function maskRotateSecrets(values, ci) {
    const names = ['rotate-token', 'publish-private-key', 'publish-private-key-passphrase'];
    for (const secret of names.map((name) => values[name]))
        if (secret !== undefined)
            ci.mask(secret);
    const passphrase = 'publish-private-key-passphrase';
    const warning = (0,secret/* unmasked */.X)(passphrase, values[passphrase]);
    if (warning !== undefined)
        ci.annotate('warning', warning);
}

;// CONCATENATED MODULE: ./build/action/rotate-setup.js






















/**
 * Turns options into a rotation: masks every secret first, names everything that is wrong at once, refuses occasions on
 * which no key is moved, and reads the keys. Nothing is changed.
 * @throws Failure
 */
async function rotateSetup(given, occasion, world, ci, signal) {
    const raw = (name) => (action_rotate_options/* rotatedLoginOptions */.T.some((option) => option.name === name) ? given(name) : undefined);
    const login = (0,build_option/* readOptions */.T)(login_options.loginOptions, raw);
    const own = (0,build_option/* readOptions */.T)(rotate_options/* rotateOptions */.Uv, given);
    (0,prepare.maskSecrets)(login.values, world, ci);
    maskRotateSecrets(own.values, ci);
    const what = await occasion();
    // Before the inputs are judged: a fork's run has none of the secrets, and that is not what is wrong with it.
    const refusal = refusedEvent(what);
    if (refusal !== undefined)
        throw refusal;
    const { values: options } = login;
    const { values } = own;
    const problems = [...login.problems, ...own.problems].map(({ option, sentence }) => new build_failure/* Failure */.HR('ERR_OPTIONS', `\`${option}\` ${sentence}`));
    const [org, ...otherOrgs] = readTargetOrgs(values.orgs, options, world.machine, problems);
    const rules = (0,rotate_options/* rulesOf */.fD)(values);
    judgeRules(rules, problems);
    judgeCertificate({ subject: values['certificate-subject'], days: values['certificate-days'] }, rules, problems);
    const targets = readTargets(values['secret-targets'], problems);
    const token = values['rotate-token'];
    // On GitHub an input that nobody gives is there, and empty.
    if ((0,judge_options/* isEmpty */.Im)(token))
        problems.push(new build_failure/* Failure */.HR('ERR_ROTATE_TOKEN', '`rotate-token` is empty.'));
    if (targets.length === 0 && values['store-command'] === undefined)
        problems.push(new build_failure/* Failure */.HR('ERR_OPTIONS', 'Nothing says where the key is kept: `secret-targets` or `store-command`.'));
    const { 'private-key': key, 'next-private-key': nextKey } = options;
    if (org === undefined || key === undefined || token === undefined || problems.length > 0)
        throw (0,judge_options/* combined */.yX)(problems);
    const { environment } = world.machine;
    await (0,refusals/* refuseUnsafeCircumstances */.R)(what, options['allow-untrusted-checkout'], world);
    const api = new github_api.GitHubApi({ token, apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com', signal }, world);
    const slug = environment['GITHUB_REPOSITORY'] ?? targets.find((target) => (0,secret_place.readSlug)(target) !== undefined) ?? '';
    const same = (0,secret_place.samePlace)(targets, slug);
    // The second write would find the first one and stop in the middle.
    if (same !== undefined)
        throw new build_failure/* Failure */.HR('ERR_OPTIONS', `\`secret-targets\` names one place twice: ${same.join(' and ')}.`);
    const stores = [
        ...targets.map((target) => (0,github_secrets.openSecretStore)(target, slug, api)),
        ...(values['store-command'] === undefined ? [] : [openStoreCommand(values['store-command'], [], world)]),
    ];
    const variables = openVariableStore(slug, api);
    await refuseOtherBranches(what, environment, slug, api);
    const current = await readPairKey('private-key', key, options, world, ci);
    const next = nextKey === undefined || (0,judge_options/* isEmpty */.Im)(nextKey)
        ? undefined
        : await readPairKey('next-private-key', nextKey, options, world, ci);
    const ring = { current: current.signing, next: next?.signing };
    const certificate = await ownCertificate(options.certificate, ring, world);
    const run = await runOf(environment, slug, api, world);
    const orgs = [org, ...otherOrgs];
    (0,before_login/* remarkBeforeLogin */.n)(orgs, options.audience, world, ci);
    const ports = await rotatePorts({ options, values, orgs, current, next, stores, variables, run, signal }, world, ci);
    return {
        request: { given: { current: current.held, next: next?.held, certificate }, rules, dryRun: values['dry-run'] },
        ports,
    };
}
/** A job of a pipeline belongs to a branch; in a terminal it is its owner who is at work. */
async function refuseOtherBranches(what, environment, slug, api) {
    const job = jobBranch(environment);
    if (job === undefined)
        return;
    const { pipeline, ref, defaultBranch: told } = job;
    const defaultBranch = ref === '' || told !== '' ? told : await readDefaultBranch(slug, api);
    const refused = refusedOccasion({ ...what, event: what.event || pipeline, ref, defaultBranch });
    if (refused !== undefined)
        throw refused;
}
/** Outside of a workflow the secrets are as they are now, and nobody starts the same run again. */
async function runOf(environment, slug, api, { clock }) {
    const id = environment['GITHUB_RUN_ID'];
    if (id !== undefined) {
        const run = await readRun(slug, id, environment['GITHUB_RUN_ATTEMPT'] ?? '1', api);
        // Two jobs of one run are two at work.
        return { ...run, id: `${id} ${environment['GITHUB_JOB'] ?? ''}`.trim() };
    }
    return { id: (0,external_node_crypto_.randomUUID)(), attempt: 1, queuedAt: clock.now() };
}

// EXTERNAL MODULE: ./build/action/summary-wish.js
var summary_wish = __webpack_require__(615);
;// CONCATENATED MODULE: ./build/action/rotate.js







/** Mode `rotate`. @returns whether the step succeeds */
async function rotateAction(occasion, world, ci, signal, raw) {
    const { outcome } = await runRotate(raw, occasion, world, ci, signal);
    return outcome.failure === undefined;
}
/**
 * Does the one next step of a rollover and tells of it: outputs, summary, annotation. A stop is reported, and is no
 * exception: what was found stands in the outputs all the same.
 * @throws Failure when the options cannot be used, or no key is moved on this occasion
 */
async function runRotate(raw, occasion, world, ci, signal) {
    const { request, ports } = await rotateSetup(raw, occasion, world, ci, signal);
    const outcome = await rotate(request, ports);
    const wish = await (0,summary_wish/* summaryWish */.G)(raw('summary'), occasion);
    const { rules, dryRun } = request;
    const { orgs } = ports;
    const told = (0,instructions.instructions)({ outcome, rules, orgs, publishes: ports.publisher !== undefined, dryRun });
    if (outcome.failure === undefined)
        ci.info(told.text);
    else
        (0,report_failure/* reportFailure */.x)(outcome.failure, ci);
    if (told.nextStep === 'upload-certificate') {
        ci.annotate('warning', `${told.text} The certificate and the page of Setup stand in the summary.`, {
            title: 'Upload the next certificate',
        });
    }
    await ci.output('state', told.state);
    await ci.output('next-step', told.nextStep);
    await (0,public_output/* publicOutput */.l)('certificate', told.certificate, ci);
    await (0,public_output/* publicOutput */.l)('certificate-not-after', told.certificateNotAfter, ci);
    await ci.output('failure-code', outcome.failure?.code ?? '');
    if (wish !== 'none')
        await ci.summary(wish === 'discreet' ? withoutNames(orgs, told.summary) : told.summary);
    return { outcome, told };
}
/** In a public repository strangers read the summary: orgs are numbered there, and users are not named. */
function withoutNames(orgs, summary) {
    const pairs = orgs.flatMap(({ name, username, clientId, instanceUrl }, index) => {
        const number = `org ${index + 1}`;
        return [
            [name, number],
            [instanceUrl, number],
            [new URL(instanceUrl).host, number],
            [username, 'the user'],
            [clientId, 'the app'],
        ];
    });
    // A name may begin with another one.
    const longest = [...pairs].sort(([one], [other]) => other.length - one.length);
    let text = summary;
    // In Markdown a name stands with its signs taken apart.
    for (const [word, stands] of longest)
        text = text.replaceAll((0,foreign_text.markdownText)(word), stands).replaceAll(word, stands);
    return text;
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ summaryWish)
/* harmony export */ });
/**
 * What the input `summary` comes to. `auto`, which it is when empty, is discreet unless the repository is known to be
 * closed.
 * @param confidential whether the report holds anything that strangers must not read
 */
async function summaryWish(given, occasion, confidential = true) {
    const wish = given?.trim().toLowerCase() || 'auto';
    if (wish === 'false')
        return 'none';
    return wish === 'auto' && confidential && (await occasion()).publicRepository !== false ? 'discreet' : 'whole';
}


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ armoured)
/* harmony export */ });
/** A certificate as PEM (RFC 7468 §5.1), lines of 64 characters and a final line end. */
function armoured(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .replace(/.{64}(?=.)/g, '$&\n');
    return ['-----BEGIN CERTIFICATE-----', lines, '-----END CERTIFICATE-----', ''].join('\n');
}


/***/ }),

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ issueShown),
/* harmony export */   issueCertificate: () => (/* binding */ issueCertificate)
/* harmony export */ });
/* unused harmony export largestCertificateBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _armour_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3666);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7332);




/** Salesforce takes no larger certificate. */
const largestCertificateBytes = 4096;
/** The last moment that has a plain date: past it a certificate would be "without end". */
const latest = Date.UTC(9999, 11, 31, 23, 59, 58);
/** A serial number has at most 20 bytes (RFC 5280 §4.1.2.2); each length moves what comes after it. */
const serialNumberBytes = [16, 17, 18, 19, 20];
/**
 * Issues a self-signed X.509 v3 certificate (RFC 5280): random positive serial number, SHA-256 with RSA, key usage
 * digitalSignature, no CA. Each call gives another one, by its serial number.
 * @returns PEM with a final line end, below 4 KB
 * @throws Failure ERR_OPTIONS when the subject or the number of days cannot stand in a certificate
 */
function issueCertificate(issuance) {
    return issue(issuance, 16);
}
/**
 * Issues a certificate that can be shown. A key and its certificate share the modulus: where both write it in base64 at
 * the same offset, a mask of the key hides lines of the certificate. Another length of the serial number moves it.
 * @param isHidden whether a log would hide a part of the text
 * @throws Failure ERR_CERTIFICATE_HIDDEN when certificates of every length would be; ERR_OPTIONS as `issueCertificate`
 */
async function issueShown(issuance, isHidden) {
    for (const bytes of serialNumberBytes) {
        const pem = await issue(issuance, bytes);
        if (!isHidden(pem))
            return pem;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_CERTIFICATE_HIDDEN', `${serialNumberBytes.length} certificates would be hidden by a mask.`);
}
async function issue({ key, commonName, notBefore, days }, serialBytes) {
    const attributes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubject */ .$)(commonName);
    const notAfter = new Date(notBefore.getTime() + days * 86_400_000);
    if (!(days >= 1) || !(notAfter.getTime() <= latest))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', '`certificate-days` must be 1 or more, and end before the year 10000.');
    await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7456), __webpack_require__.e(5184)]).then(__webpack_require__.t.bind(__webpack_require__, 5184, 19)), Promise.all(/* import() */[__webpack_require__.e(7456), __webpack_require__.e(855)]).then(__webpack_require__.t.bind(__webpack_require__, 855, 19))]);
    const { default: forge } = await __webpack_require__.e(/* import() */ 8561).then(__webpack_require__.t.bind(__webpack_require__, 8561, 19));
    const certificate = forge.pki.createCertificate();
    // The declared types know no encoding of a value; without it names beyond Latin-1 would be spoilt.
    const tag = ({ type }) => (type === 'C' ? forge.asn1.Type.PRINTABLESTRING : forge.asn1.Type.UTF8);
    const subject = attributes.map((each) => ({
        shortName: each.type,
        value: each.value,
        valueTagClass: tag(each),
    }));
    certificate.publicKey = forge.pki.publicKeyFromPem((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'pem' }).toString());
    certificate.serialNumber = randomSerialNumber(serialBytes);
    certificate.validity.notBefore = notBefore;
    certificate.validity.notAfter = notAfter;
    certificate.setSubject(subject);
    certificate.setIssuer(subject);
    certificate.setExtensions([
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'subjectKeyIdentifier' },
    ]);
    // The platform signs: forge never sees the private key, and would take a hundred times as long.
    let content = '';
    const digest = Object.assign(forge.md.sha256.create(), {
        update: (bytes) => {
            content = bytes;
            return digest;
        },
    });
    const platform = { sign: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(content, 'latin1'), key).toString('latin1') };
    certificate.sign(platform, digest);
    const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes();
    const pem = (0,_armour_js__WEBPACK_IMPORTED_MODULE_3__/* .armoured */ .I)(Buffer.from(der, 'latin1'));
    if (pem.length < largestCertificateBytes)
        return pem;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('ERR_OPTIONS', '`certificate-subject` makes the certificate larger than the 4 KB that an org takes.');
}
/** The first byte begins with 01: positive, and never shorter. */
function randomSerialNumber(length) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(length);
    bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x40, 0);
    return bytes.toString('hex');
}


/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSubject)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

/** The most characters that an attribute may have: RFC 5280 appendix A. A country has two. */
const mostCharacters = {
    CN: 64,
    O: 64,
    OU: 64,
    L: 128,
    ST: 128,
    C: 2,
};
/**
 * Reads a subject as people write it: a common name alone, `CN=Acme CI, O=Acme` (a backslash before a comma that
 * belongs to a value), or `/CN=Acme CI/O=Acme` as `openssl` takes it. The attributes keep their order.
 * @throws Failure ERR_OPTIONS when it is empty, or an attribute is unknown or has a value that it cannot have
 */
function readSubject(text) {
    const trimmed = text.trim();
    if (!/^\/?[A-Za-z]+\s*=/.test(trimmed))
        return [attribute('CN', trimmed)];
    const parts = trimmed.startsWith('/') ? trimmed.slice(1).split('/') : trimmed.split(/(?<!\\),/);
    return parts.map((part) => {
        const [, type = '', value = ''] = /^\s*([A-Za-z]+)\s*=([\s\S]*)$/.exec(part) ?? [];
        return attribute(type, value.replace(/\\(.)/g, '$1').trim());
    });
}
function attribute(type, value) {
    const known = Object.keys(mostCharacters).find((name) => name === type.toUpperCase());
    if (known === undefined) {
        throw wrong(`knows ${Object.keys(mostCharacters).join(', ')}, and has an attribute that is none of them`);
    }
    const most = mostCharacters[known];
    if (value === '' || value.length > most || /\p{Cc}/u.test(value)) {
        throw wrong(`must have 1 to ${most} characters${known === 'CN' ? '' : ` in ${known}`}, and none that controls`);
    }
    if (known === 'C' && !/^[A-Za-z]{2}$/.test(value))
        throw wrong('must have two letters in C');
    return { type: known, value: known === 'C' ? value.toUpperCase() : value };
}
function wrong(sentence) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_OPTIONS', `\`certificate-subject\` ${sentence}.`);
}


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ annotatedBy)
/* harmony export */ });
/** The same pipeline, but for what becomes of annotations. */
function annotatedBy(ci, annotate) {
    return {
        name: ci.name,
        mask: (secret) => ci.mask(secret),
        wouldBlank: (value) => ci.wouldBlank(value),
        info: (text) => ci.info(text),
        debug: (text) => ci.debug(text),
        annotate,
        group: (title, lines) => ci.group(title, lines),
        recall: (name) => ci.recall(name),
        output: (name, value) => ci.output(name, value),
        environment: (name, value) => ci.environment(name, value),
        remember: (name, value) => ci.remember(name, value),
        summary: (markdown) => ci.summary(markdown),
    };
}


/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ quiet)
/* harmony export */ });
/* harmony import */ var _annotated_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);

/** The same pipeline, in which what one of many attempts says is for those who want to know: debug lines alone. */
function quiet(ci) {
    return {
        ...(0,_annotated_by_js__WEBPACK_IMPORTED_MODULE_0__/* .annotatedBy */ .a)(ci, (_, text) => ci.debug(text)),
        info: (text) => ci.debug(text),
        group: (title, lines) => ci.debug([title, ...lines].join(' ')),
    };
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeKeyPair: () => (/* binding */ makeKeyPair)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);




/** Makes a pair with the platform's own generator, exponent 65537; takes from a fraction of a second to several. */
async function makeKeyPair(bits) {
    const { privateKey } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair)('rsa', { modulusLength: bits, publicExponent: 65_537 });
    const pem = new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    return { privateKey, pem, bits, fingerprint: (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .ax)(privateKey) };
}


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ rc2),
/* harmony export */   Wu: () => (/* binding */ twoKeyTripleDes),
/* harmony export */   iF: () => (/* binding */ gcm),
/* harmony export */   zd: () => (/* binding */ cbc)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A CBC cipher of the platform (`aes-256-cbc`, `des-ede3-cbc`, …) with PKCS#7 padding. */
function cbc(name, keyLength, iv) {
    return {
        keyLength,
        ivLength: name.startsWith('des-') ? 8 : 16,
        async decrypt(data, key) {
            try {
                const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(name, key, iv);
                return Buffer.concat([decipher.update(data), decipher.final()]);
            }
            catch {
                return undefined;
            }
        },
    };
}
/** AES-GCM with the 16 bytes of its tag behind the data. */
function gcm(name, keyLength, nonce) {
    const tagLength = 16;
    return {
        keyLength,
        ivLength: undefined,
        async decrypt(data, key) {
            try {
                const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(name, key, nonce, { authTagLength: tagLength });
                decipher.setAuthTag(data.subarray(-tagLength));
                return Buffer.concat([decipher.update(data.subarray(0, -tagLength)), decipher.final()]);
            }
            catch {
                // What is shorter than a tag has none that could be set.
                return undefined;
            }
        },
    };
}
function rc2(keyLength, effectiveBits, iv) {
    return {
        keyLength,
        ivLength: 8,
        async decrypt(data, key) {
            const { decryptRc2 } = await __webpack_require__.e(/* import() */ 4998).then(__webpack_require__.bind(__webpack_require__, 4998));
            return decryptRc2(data, key, effectiveBits, iv);
        },
    };
}
/** Two-key triple DES: the platform wants the third key spelled out. */
function twoKeyTripleDes(key) {
    return Buffer.concat([key, key.subarray(0, 8)]);
}


/***/ }),

/***/ 6534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ readScheme),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   QS: () => (/* binding */ readStretching),
/* harmony export */   Vl: () => (/* binding */ hmacDigests),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _cipher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5926);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9394);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4212);
/* harmony import */ var _stretching_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5262);





/** What PBKDF2 may be built on (RFC 8018 §B.1, RFC 9579 §5). */
const hmacDigests = {
    '1.2.840.113549.2.7': 'sha1',
    '1.2.840.113549.2.8': 'sha224',
    '1.2.840.113549.2.9': 'sha256',
    '1.2.840.113549.2.10': 'sha384',
    '1.2.840.113549.2.11': 'sha512',
    '1.2.840.113549.2.12': 'sha512-224',
    '1.2.840.113549.2.13': 'sha512-256',
};
const singleDes = 'single DES, which was broken long ago';
const rc4 = 'RC4, which was broken long ago';
/** Schemes and ciphers that are known by name and refused. */
const refused = {
    '1.2.840.113549.1.5.1': singleDes,
    '1.2.840.113549.1.5.3': singleDes,
    '1.2.840.113549.1.5.10': singleDes,
    '1.3.14.3.2.7': singleDes,
    '1.2.840.113549.1.5.4': 'RC2 in the manner of PKCS#5 v1.5',
    '1.2.840.113549.1.5.6': 'RC2 in the manner of PKCS#5 v1.5',
    '1.2.840.113549.1.5.11': 'RC2 in the manner of PKCS#5 v1.5',
    '1.2.840.113549.1.12.1.1': rc4,
    '1.2.840.113549.1.12.1.2': rc4,
};
/** PKCS#12's own schemes (RFC 7292 §C): all with SHA-1 and an IV of eight bytes. */
const pkcs12Ciphers = {
    '1.2.840.113549.1.12.1.3': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('des-ede3-cbc', 24, iv),
    '1.2.840.113549.1.12.1.4': (iv) => {
        const threeKeys = (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('des-ede3-cbc', 24, iv);
        return { keyLength: 16, ivLength: 8, decrypt: (data, key) => threeKeys.decrypt(data, (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .twoKeyTripleDes */ .Wu)(key)) };
    },
    '1.2.840.113549.1.12.1.5': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .rc2 */ .Mh)(16, 128, iv),
    '1.2.840.113549.1.12.1.6': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .rc2 */ .Mh)(5, 40, iv),
};
/** Ciphers of PBES2 whose only parameter is the IV. */
const pbes2Ciphers = {
    '2.16.840.1.101.3.4.1.2': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('aes-128-cbc', 16, iv),
    '2.16.840.1.101.3.4.1.22': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('aes-192-cbc', 24, iv),
    '2.16.840.1.101.3.4.1.42': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('aes-256-cbc', 32, iv),
    '2.16.840.1.101.3.4.1.6': (nonce) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .gcm */ .iF)('aes-128-gcm', 16, nonce),
    '2.16.840.1.101.3.4.1.26': (nonce) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .gcm */ .iF)('aes-192-gcm', 24, nonce),
    '2.16.840.1.101.3.4.1.46': (nonce) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .gcm */ .iF)('aes-256-gcm', 32, nonce),
    '1.2.840.113549.3.7': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('des-ede3-cbc', 24, iv),
    '1.2.392.200011.61.1.1.1.2': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('camellia-128-cbc', 16, iv),
    '1.2.392.200011.61.1.1.1.3': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('camellia-192-cbc', 24, iv),
    '1.2.392.200011.61.1.1.1.4': (iv) => (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .cbc */ .zd)('camellia-256-cbc', 32, iv),
};
/**
 * Reads an AlgorithmIdentifier for password-based encryption: PBES2 (RFC 8018 §6.2) with PBKDF2 or scrypt, and
 * PKCS#12's own schemes.
 * @throws Failure ERR_KEYSTORE_UNSUPPORTED that names what is not supported, ERR_KEYSTORE_COSTLY for scrypt beyond
 *   its price, ERR_KEY_DAMAGED when the parameters are broken.
 */
function readScheme(bytes, algorithm, inputName) {
    const { oid, parameters } = algorithmOf(bytes, algorithm, inputName);
    if (oid === '1.2.840.113549.1.5.13')
        return readPbes2(bytes, parameters, inputName);
    const cipherFrom = pkcs12Ciphers[oid];
    if (cipherFrom === undefined)
        throw unsupported(oid, inputName);
    const [saltElement, roundsElement] = membersOf(bytes, parameters, inputName);
    const salt = octets(bytes, saltElement, inputName);
    const rounds = counted(bytes, roundsElement, inputName);
    return {
        rounds: rounds * 2,
        async decrypt(data, { bmp }) {
            const cipher = cipherFrom(await (0,_stretching_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchPkcs12 */ .YQ)('sha1', 'iv', bmp, salt, rounds, 8));
            return cipher.decrypt(data, await (0,_stretching_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchPkcs12 */ .YQ)('sha1', 'key', bmp, salt, rounds, cipher.keyLength));
        },
    };
}
function readPbes2(bytes, parameters, inputName) {
    const [stretchingElement, cipherElement] = membersOf(bytes, parameters, inputName);
    const cipher = readCipher(bytes, algorithmOf(bytes, cipherElement, inputName), inputName);
    const { rounds, stretch } = readStretching(bytes, stretchingElement, inputName);
    return {
        rounds,
        decrypt: async (data, { utf8 }) => cipher.decrypt(data, await stretch(utf8, cipher.keyLength)),
    };
}
function readCipher(bytes, algorithm, inputName) {
    const { oid, parameters } = algorithm;
    if (oid === '1.2.840.113549.3.2') {
        const [version, iv] = membersOf(bytes, parameters, inputName);
        // RFC 8018 §B.2.3: the "version" stands for the effective bits.
        const bits = { 160: 40, 120: 64, 58: 128 }[(0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .smallIntegerOf */ .Xo)(bytes, version) ?? 0];
        if (bits === undefined)
            throw unsupported(oid, inputName);
        return (0,_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .rc2 */ .Mh)(bits / 8, bits, octets(bytes, iv, inputName));
    }
    const cipherFrom = pbes2Ciphers[oid];
    if (cipherFrom === undefined)
        throw unsupported(oid, inputName);
    const element = parameters?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt ? membersOf(bytes, parameters, inputName)[0] : parameters;
    const iv = octets(bytes, element, inputName);
    const cipher = cipherFrom(iv);
    if (cipher.ivLength !== undefined && cipher.ivLength !== iv.length)
        throw damaged(inputName);
    return cipher;
}
/** PBKDF2 or scrypt, as PBES2 and PBMAC1 carry it. */
function readStretching(bytes, element, inputName) {
    const { oid, parameters } = algorithmOf(bytes, element, inputName);
    const members = membersOf(bytes, parameters, inputName);
    const salt = octets(bytes, members[0], inputName);
    if (oid === '1.3.6.1.4.1.11591.4.11') {
        const cost = counted(bytes, members[1], inputName);
        const blockSize = counted(bytes, members[2], inputName);
        const parallelization = counted(bytes, members[3], inputName);
        if (cost < 2 || !Number.isInteger(Math.log2(cost)))
            throw damaged(inputName);
        (0,_price_js__WEBPACK_IMPORTED_MODULE_2__/* .priceScrypt */ .B)(cost, blockSize, parallelization, inputName);
        const scrypt = { cost, blockSize, parallelization };
        const stretch = (passphrase, length) => (0,_stretching_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchScrypt */ .pw)(passphrase, salt, scrypt, length);
        return { rounds: 0, stretch, keyLength: undefined };
    }
    if (oid !== '1.2.840.113549.1.5.12')
        throw unsupported(oid, inputName);
    const rounds = counted(bytes, members[1], inputName);
    const prf = members.find((member) => member.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt);
    const prfOid = prf === undefined ? '1.2.840.113549.2.7' : algorithmOf(bytes, prf, inputName).oid;
    const digest = hmacDigests[prfOid];
    if (digest === undefined)
        throw unsupported(prfOid, inputName);
    const keyLength = members[2]?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGER */ .vh ? (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .smallIntegerOf */ .Xo)(bytes, members[2]) : undefined;
    const stretch = (passphrase, length) => (0,_stretching_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchPbkdf2 */ .xb)(digest, passphrase, salt, rounds, length);
    return { rounds, stretch, keyLength };
}
/** An AlgorithmIdentifier's two members (RFC 5280 §4.1.1.2). */
function algorithmOf(bytes, element, inputName) {
    const members = membersOf(bytes, element, inputName);
    const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oidOf */ ._f)(bytes, members[0]);
    if (oid === '')
        throw damaged(inputName);
    return { oid, parameters: members[1] };
}
function membersOf(bytes, element, inputName) {
    const members = element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt ? (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .childrenOf */ .LU)(bytes, element, 16) : undefined;
    if (members === undefined)
        throw damaged(inputName);
    return members;
}
function octets(bytes, element, inputName) {
    if (element?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_4__/* .OCTET_STRING */ .G)
        throw damaged(inputName);
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(bytes, element);
}
/** A count of rounds, at least 1; one past 2^53 is as good as infinite, and the purse says so. */
function counted(bytes, element, inputName) {
    if (element?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGER */ .vh)
        throw damaged(inputName);
    const number = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .smallIntegerOf */ .Xo)(bytes, element) ?? (element.contentEnd - element.contentStart >= 7 ? 2 ** 53 - 1 : 0);
    // The platform's PBKDF2 counts in 32 bits; whatever is beyond cannot be paid anyway.
    if (number < 1)
        throw damaged(inputName);
    return number;
}
function damaged(inputName) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEY_DAMAGED', `The parameters of the encryption in \`${inputName}\` are damaged.`);
}
function unsupported(oid, inputName) {
    const known = refused[oid];
    const what = known ?? `an algorithm that is not supported (object identifier ${oid})`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_KEYSTORE_UNSUPPORTED', `\`${inputName}\` is encrypted with ${what}.`);
}


/***/ }),

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ stretchLegacy),
/* harmony export */   YQ: () => (/* binding */ stretchPkcs12),
/* harmony export */   pw: () => (/* binding */ stretchScrypt),
/* harmony export */   xb: () => (/* binding */ stretchPbkdf2)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const pbkdf2Later = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2);
const scryptLater = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt);
/** PBKDF2 (RFC 8018 §5.2), off the main thread. */
function stretchPbkdf2(digest, passphrase, salt, rounds, length) {
    return pbkdf2Later(passphrase, salt, rounds, length, digest);
}
/** scrypt (RFC 7914), off the main thread; its memory is the caller's to price. */
function stretchScrypt(passphrase, salt, parameters, length) {
    const { cost, blockSize, parallelization } = parameters;
    const maxmem = 128 * blockSize * (cost + parallelization + 2) + 2 ** 20;
    return scryptLater(passphrase, salt, length, { cost, blockSize, parallelization, maxmem });
}
const purposeByte = { key: 1, iv: 2, mac: 3 };
/** Bytes that a digest hashes at once. */
const blockOf = (digest) => (/^(?:sha(?:384|512)|blake2b)/.test(digest) ? 128 : 64);
/** Rounds between two looks at the event loop, so that signals and deadlines are heard. */
const breath = 100_000;
/** PKCS#12's own key derivation (RFC 7292 §B.2). */
async function stretchPkcs12(digest, purpose, passphrase, salt, rounds, length) {
    const block = blockOf(digest);
    const diversifier = new Uint8Array(block).fill(purposeByte[purpose]);
    const input = Buffer.concat([repeated(salt, block), repeated(passphrase, block)]);
    const derived = [];
    for (let have = 0; have < length;) {
        const digestBytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(digest, Buffer.concat([diversifier, input]), 'buffer');
        for (let round = 1; round < rounds; round += 1) {
            // A third of the time of an answer as a new buffer.
            digestBytes.write((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(digest, digestBytes, 'binary'), 'latin1');
            if (round % breath === 0)
                await new Promise((resolve) => setImmediate(resolve));
        }
        derived.push(digestBytes);
        have += digestBytes.length;
        addToEachBlock(input, repeated(digestBytes, block).subarray(0, block), block);
    }
    return Buffer.concat(derived).subarray(0, length);
}
/** The bytes repeated to fill whole blocks; nothing stays nothing. */
function repeated(bytes, block) {
    return Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
}
/** I_j = (I_j + B + 1) mod 2^v, step 6C. */
function addToEachBlock(input, addend, block) {
    for (let start = 0; start < input.length; start += block) {
        let carry = 1;
        for (let at = block - 1; at >= 0; at -= 1) {
            carry += input.readUInt8(start + at) + addend.readUInt8(at);
            input[start + at] = carry & 0xff;
            carry >>= 8;
        }
    }
}
/** OpenSSL's EVP_BytesToKey with MD5 and one round, what DEK-Info keys are made with. */
function stretchLegacy(passphrase, salt, length) {
    let derived = new Uint8Array(0);
    let last = new Uint8Array(0);
    while (derived.length < length) {
        last = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', Buffer.concat([last, passphrase, salt]), 'buffer');
        derived = Buffer.concat([derived, last]);
    }
    return derived.subarray(0, length);
}


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ newestVersion)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

/**
 * The newest version in the answer to `GET /services/data`, such as `66.0`; `undefined` when the answer is not such a
 * list, which tells that the host is no org (or none that works).
 * @see REST API Developer Guide, "Versions" (dome_versions)
 */
function newestVersion(status, body) {
    if (status !== 200)
        return undefined;
    const rows = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(body);
    if (!Array.isArray(rows) || rows.length === 0)
        return undefined;
    const versions = rows.map(versionOf);
    if (versions.includes(undefined))
        return undefined;
    return versions.reduce((newest, version) => (Number(version) > Number(newest) ? version : newest));
}
function versionOf(row) {
    if (typeof row !== 'object' || row === null || !('version' in row))
        return undefined;
    return typeof row.version === 'string' && /^\d{2,3}\.0$/.test(row.version) ? row.version : undefined;
}


/***/ }),

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ propagation),
/* harmony export */   e: () => (/* binding */ clockDifference)
/* harmony export */ });
/**
 * How far two clocks may lie apart, and how long a request may be under way, in milliseconds: a time that another
 * machine noted counts as over only when it is over by this much.
 */
const clockDifference = 300_000;
/** How long the servers of an org may differ after a certificate was replaced, in milliseconds. */
const propagation = 900_000;


/***/ }),

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  instructions: () => (/* binding */ instructions),
  setupPaths: () => (/* binding */ setupPaths)
});

// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/rotate/facts.js
var facts = __webpack_require__(1409);
;// CONCATENATED MODULE: ./build/rotate/remaining.js


/** Whether the rollover comes from a compromised key: this run says so, or the one that began it did. */
function isForced({ facts }, { force }) {
    return force || (facts?.state.kind === 'read' && facts.state.state.forced === true);
}
/** What a run came to, in words. */
function remaining(outcome, rules, publishes, dryRun) {
    const { step, failure, done } = outcome;
    if (failure !== undefined)
        return { nextStep: 'look', sentence: failure.message, uploadTo: 'none' };
    if (!done && step.do in intentions)
        return dryRun ? told('run-again', `A run would now ${intentions[step.do]}.`) : changedMeanwhile;
    switch (step.do) {
        case 'nothing':
            return told('nothing', `Nothing is to be done. ${dueSentence(outcome, rules)}`);
        case 'wait':
            return told('wait', waiting[step.reason]((0,time/* rfc3339 */.ag)(step.until)));
        case 'stage':
            return told(isForced(outcome, rules) ? 'run-again' : 'wait', `The next key is stored in every target, and nothing else was changed. ${afterSoak(outcome, rules, 'a run makes its certificate')}`);
        case 'offer':
        case 'publish':
            return publishes
                ? published
                : upload('The next certificate is made, and an administrator has to upload it to the app in every org.', 'all');
        case 'await-administrator': {
            const [names, verb] = [step.orgs.join(', '), step.orgs.length === 1 ? 'does' : 'do'];
            return upload(`The next certificate waits for an administrator: ${names} ${verb} not accept its key yet.`, step.orgs);
        }
        case 'withdraw':
            return upload('An org has gone back to the current certificate after the proof: the next one has to be uploaded again.', 'all');
        case 'prove':
            return told('run-again', 'Every org has accepted the next key five times in a row over ten minutes. The next run makes it the current one.');
        case 'promote':
            return outcome.state === 'settled'
                ? told('nothing', 'The new key is the current one in every target, and the old one is kept nowhere.')
                : told('wait', `The new key is the current one in every target. ${afterSoak(outcome, rules, 'a run forgets the old one')}`);
        case 'settle':
            return told('nothing', 'The old key is forgotten, and the rollover is over.');
        case 'restore':
            return upload('The app holds the current certificate again, and an administrator has to upload the next one.', 'all');
        case 'stop':
            return told('look', step.sentence);
    }
}
const told = (nextStep, sentence) => ({ nextStep, sentence, uploadTo: 'none' });
const upload = (sentence, uploadTo) => ({
    nextStep: 'upload-certificate',
    sentence,
    uploadTo,
});
const published = told('run-again', `The next certificate is published. A run in ${(0,time/* humanDuration */.UU)(facts/* propagation */.$)} or later proves that every org accepts it.`);
const changedMeanwhile = told('run-again', 'Another run has changed something in between; the next run goes on from there.');
const waiting = {
    soak: (until) => `Runs that were queued before may still hold the keys of then: nothing is done before ${until}.`,
    propagation: (until) => `The servers of an org differ for some minutes after an upload: start a run after ${until}.`,
    lock: (until) => `Another run is at work, and holds the lock until ${until} at most.`,
};
const intentions = {
    stage: 'make a key and store it as the next one in every target',
    offer: 'make the certificate of the next key and hand it out',
    publish: 'change the app to the next certificate',
    restore: 'put a certificate of the current key back into the app',
    prove: 'log in with the next key in every org for ten minutes',
    withdraw: 'note that the next key is no longer accepted everywhere',
    promote: 'make the next key the current one in every target',
    settle: 'forget the old key in every target',
};
function afterSoak(outcome, rules, what) {
    const { since } = outcome;
    const { soak } = rules;
    if (isForced(outcome, rules))
        return `The next run goes on at once: ${what}.`;
    const from = since === undefined ? undefined : new Date(since.getTime() + soak + facts/* clockDifference */.e);
    return `Runs may be queued for ${(0,time/* humanDuration */.UU)(soak)}: ${from === undefined ? 'after that' : `from ${(0,time/* rfc3339 */.ag)(from)} on`} ${what}.`;
}
function dueSentence({ currentCertificate }, { rotateWithin }) {
    const notAfter = currentCertificate.kind === 'read' ? currentCertificate.certificate.notAfter : null;
    if (notAfter === null)
        return 'The certificate has no end.';
    const due = new Date(notAfter.getTime() - rotateWithin);
    return `The certificate is valid until ${(0,time/* rfc3339 */.ag)(notAfter)}; a rollover begins on ${(0,time/* rfc3339 */.ag)(due).slice(0, 10)}.`;
}

;// CONCATENATED MODULE: ./build/rotate/instructions.js



/** What was done, what comes next and what is left for a person; always with both public certificates and the Setup path. */
function instructions({ outcome, rules, orgs, publishes, dryRun }) {
    const { nextStep, sentence, uploadTo } = remaining(outcome, rules, publishes, dryRun);
    const { state, currentCertificate, nextCertificate, failure } = outcome;
    const shown = certificateToHold(outcome);
    const uploads = uploadTo === 'none' ? [] : orgs.filter(({ name }) => uploadTo === 'all' || uploadTo.includes(name));
    // After the promotion the other certificate is the old one, kept for whoever has to go back.
    const other = state === 'promoted' ? 'Old certificate' : 'Next certificate';
    const blocks = [
        `### Key pair: ${state ?? 'state unknown'}`,
        (0,foreign_text.markdownText)(sentence),
        ...(failure === undefined ? [] : [`**What to do:** ${(0,foreign_text.markdownText)(failure.hint)}`]),
        ...(uploads.length === 0 ? [] : [uploadSteps(uploads)]),
        ...(isForced(outcome, rules) ? [forceLimits] : []),
        ...certificateBlock('Current certificate', currentCertificate),
        ...certificateBlock(other, nextCertificate),
        ...(uploads.length > 0 ? [] : [whereSetupIs]),
    ];
    return {
        state: state ?? '',
        nextStep,
        certificate: shown?.pem ?? '',
        certificateNotAfter: shown?.notAfter ? (0,time/* rfc3339 */.ag)(shown.notAfter) : '',
        text: state === undefined ? sentence : `${state}: ${sentence}`,
        summary: `${blocks.join('\n\n')}\n`,
    };
}
function certificateToHold({ state, currentCertificate, nextCertificate, }) {
    const wanted = state === 'offered' || state === 'published' ? nextCertificate : currentCertificate;
    return wanted.kind === 'read' ? wanted.certificate : undefined;
}
/** @see Salesforce Help, "Edit an External Client App", "Edit a Connected App" */
const setupPaths = {
    externalClientApp: 'Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → Flow Enablement → Enable JWT Bearer Flow → Upload Files → Save',
    connectedApp: 'Setup → App Manager → the app → Edit → API (Enable OAuth Settings) → Use digital signatures → Choose File → Save',
};
const whereSetupIs = `A certificate is uploaded at *${setupPaths.externalClientApp}* (connected app: *${setupPaths.connectedApp}*).`;
function uploadSteps(orgs) {
    const lines = orgs.map(({ username, instanceUrl }) => {
        const page = new URL('/lightning/setup/ManageExternalClientApplication/home', instanceUrl).href;
        return `- ${(0,foreign_text.markdownText)(username)} at ${(0,foreign_text.markdownText)(instanceUrl)}: ${(0,foreign_text.markdownText)(page)}`;
    });
    return [
        'Save the next certificate below as a file, and in each of these orgs upload it to the app in the place of the one that is there:',
        lines.join('\n'),
        `External Client App: *${setupPaths.externalClientApp}*`,
        `Connected app: *${setupPaths.connectedApp}*`,
        'Pipelines hold both keys meanwhile, so the moment does not matter. The servers of the org differ for up to ten minutes; then start the rotation again, or wait for its schedule.',
    ].join('\n\n');
}
/** What no rotation of a key can end. */
const forceLimits = [
    'What this does not end, although the old key is compromised:',
    [
        '- sessions that were made with it: Setup → Session Management → remove those of the user, or freeze the user until the rollover is over',
        '- refresh tokens, if the app gives any: Setup → Connected Apps OAuth Usage → Revoke All',
        '- logins with the old key until an administrator has replaced the certificate in every org: block the app until then when that is worse than standing pipelines',
        '- runs that are queued with the old key alone: they fail, and have to be started again',
        '- copies of the key in places that `secret-targets` does not name',
    ].join('\n'),
].join('\n\n');
function certificateBlock(title, shown) {
    if (shown.kind !== 'read')
        return shown.kind === 'none' ? [] : [`**${title}:** what is kept cannot be read.`];
    const { pem, fingerprint, keyFingerprint, notAfter } = shown.certificate;
    const end = notAfter === null ? 'without end' : `valid until ${(0,time/* rfc3339 */.ag)(notAfter)}`;
    return [
        `**${title}**, ${end}  \nSHA-256 of the certificate \`${fingerprint}\`  \nSHA-256 of its key \`${keyFingerprint}\``,
        // What another wrote into the variable is a certificate, but may have text around it.
        `\`\`\`\n${armour(pem)}\n\`\`\``,
    ];
}
function armour(pem) {
    return /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.exec(pem)?.[0] ?? '';
}


/***/ })

};

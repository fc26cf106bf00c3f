export const id = 2679;
export const ids = [2679];
export const modules = {

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

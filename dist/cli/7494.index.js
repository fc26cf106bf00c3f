export const id = 7494;
export const ids = [7494,6810,2204];
export const modules = {

/***/ 2945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosen: () => (/* binding */ chosen),
/* harmony export */   refusedPath: () => (/* binding */ refusedPath),
/* harmony export */   soughtAmong: () => (/* binding */ soughtAmong),
/* harmony export */   soughtIn: () => (/* binding */ soughtIn)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7789);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3873);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);




/**
 * The certificate in what was given as one: a text, base64, or the content of a file.
 * @param ring of a chain the certificate that belongs to one of its keys is meant, else the first
 */
function soughtIn(content, ring) {
    return soughtAmong(new _find_js__WEBPACK_IMPORTED_MODULE_1__/* .Finder */ .v().search(content), ring);
}
/** As {@link soughtIn}, of a search that has been made. */
function soughtAmong({ found, others, closed }, ring) {
    const parsed = found.map((entry) => entry.parsed);
    const certificate = chosen(parsed, ring);
    if (certificate !== undefined)
        return certificate;
    const [broken] = parsed;
    if (broken !== undefined && 'reason' in broken)
        return `cannot be read: ${_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableReasons */ .Z[broken.reason]}`;
    const [keystore] = closed;
    if (keystore !== undefined)
        return `is a ${keystore.form} keystore, not a certificate`;
    const seen = others.filter((other) => other !== 'nothing known');
    if (seen.length === 0)
        return 'is neither a certificate nor a path that exists';
    return `holds no certificate (seen: ${seen.join(', ')})`;
}
/** What there is instead of a certificate where the file that was named is refused. */
function refusedPath(refusal) {
    return `names a path that cannot be read (${refusal})`;
}
/** Of a chain the certificate of the pair is meant. */
function chosen(parsed, ring) {
    const certificates = parsed.filter(_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isCertificate */ .Yn);
    const own = ring === undefined ? undefined : certificates.find((each) => (0,_match_js__WEBPACK_IMPORTED_MODULE_2__.ownerOf)(each, ring) !== undefined);
    return own ?? certificates[0];
}


/***/ }),

/***/ 2204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   standingAt: () => (/* binding */ standingAt)
/* harmony export */ });
/** How far in the future notBefore may lie before a certificate counts as not yet valid: clocks differ. */
const notBeforeGraceSeconds = 300;
/** Judges by whole seconds, as certificates count: what is left of the second that notAfter names belongs to it. */
function standingAt(certificate, now) {
    const { notBefore, notAfter } = certificate;
    const moment = Math.floor(now.getTime() / 1000) * 1000;
    const secondsLeft = notAfter === null ? null : Math.floor((notAfter.getTime() - moment) / 1000);
    const early = notBefore !== null && notBefore.getTime() - moment > notBeforeGraceSeconds * 1000;
    return {
        state: secondsLeft !== null && secondsLeft < 0 ? 'expired' : early ? 'notYetValid' : 'valid',
        secondsLeft,
        daysLeft: secondsLeft === null ? null : Math.floor(secondsLeft / 86_400),
        lifetimeUsed: notBefore === null || notAfter === null ? null : shareUsed(notBefore, notAfter, moment),
    };
}
function shareUsed(notBefore, notAfter, moment) {
    const lifetime = notAfter.getTime() - notBefore.getTime();
    if (lifetime <= 0)
        return 1;
    return Math.min(1, Math.max(0, (moment - notBefore.getTime()) / lifetime));
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/certificate/match.js
var match = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/certificate/validity.js
var validity = __webpack_require__(2204);
// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
// EXTERNAL MODULE: ./build/certificate/find.js
var find = __webpack_require__(7789);
// EXTERNAL MODULE: ./build/certificate/given.js
var certificate_given = __webpack_require__(2945);
// EXTERNAL MODULE: ./build/certificate/parse.js + 5 modules
var parse = __webpack_require__(8165);
// EXTERNAL MODULE: ./build/path-or-text.js
var path_or_text = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/doctor/examination.js
var doctor_examination = __webpack_require__(2103);
;// CONCATENATED MODULE: ./build/doctor/certificate-source.js







/** Looks into the keystore that the key came in. */
function certificateBeside(ring) {
    const certificate = (0,certificate_given.chosen)((ring?.current.certificates ?? []).map(parse/* parseCertificate */.hB), ring);
    if (certificate !== undefined)
        return found(certificate, 'beside the key');
    const nothing = 'No `certificate` was given. An org does not tell which one its app holds, so nothing can be said of it.';
    return { readable: (0,doctor_examination/* skipped */.hT)('certificate.readable', nothing), certificate: undefined };
}
/** Looks into what was given: text, base64, or the path of a file. */
async function certificateIn(given, ring, files) {
    const bytes = await (0,path_or_text/* fileNamedBy */.x)(given, files);
    if (bytes === undefined)
        return withoutKey(given, ring);
    if (typeof bytes !== 'string')
        return searched(new find/* Finder */.v().search(bytes), ring);
    return nothing((0,certificate_given.refusedPath)(bytes));
}
/** What stands in the input itself is no secret, and a key in it has been shown to everybody who reads the log. */
function withoutKey(given, ring) {
    const finder = new find/* Finder */.v().search(given);
    if (!finder.others.includes('private key'))
        return searched(finder, ring);
    const readable = (0,doctor_examination/* failed */.gz)('certificate.readable', '`certificate` holds a private key.', 'Treat this key as exposed: `certificate` is no secret input, so it may stand in logs. Make a new key pair, and give the certificate alone.');
    return { readable, certificate: undefined };
}
function searched(finder, ring) {
    const sought = (0,certificate_given.soughtAmong)(finder, ring);
    return typeof sought === 'string' ? nothing(sought) : found(sought, 'in `certificate`');
}
function found(certificate, place) {
    const { subject, fingerprint } = certificate;
    const message = `The certificate ${place} is that of ${subject || 'an empty name'}, fingerprint ${fingerprint.slice(0, 16)}….`;
    return { readable: (0,doctor_examination/* passed */.bF)('certificate.readable', message, factsOf(certificate)), certificate };
}
function nothing(clause) {
    const failure = new build_failure/* Failure */.HR('ERR_CERTIFICATE_UNREADABLE', `\`certificate\` ${clause}.`);
    return { readable: (0,doctor_examination/* failedBy */.Dj)('certificate.readable', failure), certificate: undefined };
}
function factsOf(certificate) {
    const { subject, issuer, serialNumber, fingerprint, notBefore, notAfter, keyType, keyBits, selfSigned } = certificate;
    return {
        subject,
        issuer,
        serialNumber,
        fingerprint,
        notBefore: notBefore === null ? null : (0,time/* rfc3339 */.ag)(notBefore),
        notAfter: notAfter === null ? null : (0,time/* rfc3339 */.ag)(notAfter),
        keyType,
        keyBits,
        selfSigned,
    };
}

;// CONCATENATED MODULE: ./build/doctor/certificate.js






/** Salesforce takes certificates below this (Help, "Certificates and Keys"). */
const largestUpload = 4_096;
/** As `check` does. */
const warnWithinDays = 60;
const others = ['certificate.matches', 'certificate.validity', 'certificate.size'];
/** The four examinations of the certificate that was given, or of the one that lies in the keystore beside the key. */
async function examineCertificate({ certificate: given }, ring, { files, clock }) {
    const sought = given === undefined ? certificateBeside(ring) : await certificateIn(given, ring, files);
    const { readable, certificate } = sought;
    if (certificate === undefined) {
        return [readable, ...others.map((id) => (0,doctor_examination/* skipped */.hT)(id, 'There is no certificate to look at.'))];
    }
    return [readable, matches(certificate, ring), certificate_validity(certificate, clock.now()), size(certificate)];
}
function matches(certificate, ring) {
    const facts = { keyFingerprint: certificate.spkiFingerprint };
    if (ring === undefined)
        return (0,doctor_examination/* skipped */.hT)('certificate.matches', 'There is no key to compare it with.', facts);
    const owner = (0,match.ownerOf)(certificate, ring) ?? null;
    if (owner !== null) {
        const which = ring.next === undefined ? 'the key' : `the ${owner} key`;
        return (0,doctor_examination/* passed */.bF)('certificate.matches', `The certificate belongs to ${which}.`, { ...facts, belongsTo: owner });
    }
    const failure = new build_failure/* Failure */.HR('ERR_CERTIFICATE_MISMATCH', `The certificate ${(0,match.ownership)(undefined, ring)}. If it is the one in the app, the org refuses every assertion.`);
    return (0,doctor_examination/* failedBy */.Dj)('certificate.matches', failure, { ...facts, belongsTo: null });
}
/** No more is claimed of its end than is known. */
const whatEnds = 'Salesforce is not known to refuse logins of this flow for it, but audits do, and that may change.';
const renewal = 'Make a new key pair and certificate, upload the certificate to the app and replace the secret; with `next-private-key` no run fails meanwhile.';
function certificate_validity(certificate, now) {
    const { notBefore, notAfter } = certificate;
    const { state, daysLeft } = (0,validity.standingAt)(certificate, now);
    const facts = { notAfter: notAfter === null ? null : (0,time/* rfc3339 */.ag)(notAfter), daysLeft };
    if (notAfter === null || daysLeft === null)
        return (0,doctor_examination/* passed */.bF)('certificate.validity', 'The certificate has no end.', facts);
    const end = (0,time/* rfc3339 */.ag)(notAfter);
    if (state === 'expired') {
        return (0,doctor_examination/* failed */.gz)('certificate.validity', `The certificate ended ${end}. ${whatEnds}`, renewal, facts);
    }
    if (state === 'notYetValid' && notBefore !== null) {
        const message = `The certificate is not valid before ${(0,time/* rfc3339 */.ag)(notBefore)}.`;
        return (0,doctor_examination/* warned */.k9)('certificate.validity', message, 'Wait until then, or see whether the clock of this machine is right.', facts);
    }
    if (daysLeft <= warnWithinDays) {
        const message = `The certificate ends ${end}, in ${days(daysLeft)}. ${whatEnds}`;
        return (0,doctor_examination/* warned */.k9)('certificate.validity', message, renewal, facts);
    }
    return (0,doctor_examination/* passed */.bF)('certificate.validity', `The certificate ends ${end}, in ${days(daysLeft)}.`, facts);
}
function days(count) {
    if (count === 0)
        return 'less than a day';
    return count === 1 ? '1 day' : `${count} days`;
}
function size({ der }) {
    const base64 = Buffer.from(der).toString('base64');
    const lines = Math.ceil(base64.length / 64);
    const pemBytes = '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'.length + base64.length + lines;
    const facts = { pemBytes, derBytes: der.length };
    if (pemBytes < largestUpload)
        return (0,doctor_examination/* passed */.bF)('certificate.size', `As PEM it has ${pemBytes} bytes.`, facts);
    return (0,doctor_examination/* failed */.gz)('certificate.size', `As PEM it has ${pemBytes} bytes, and Salesforce takes certificates below ${largestUpload} bytes.`, 'Make a self-signed certificate with a short subject and without extensions, from a key of 2048 or 3072 bits.', facts);
}

// EXTERNAL MODULE: ./build/assertion/claims.js
var claims = __webpack_require__(4745);
// EXTERNAL MODULE: ./build/org/versions.js
var versions = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/token/skew.js
var token_skew = __webpack_require__(5966);
;// CONCATENATED MODULE: ./build/doctor/network.js




const ids = ['network.dns', 'network.tcp', 'network.tls', 'network.proxy'];
function skipNetwork(because) {
    return { examinations: ids.map((id) => (0,doctor_examination/* skipped */.hT)(id, because)), reached: false };
}
/** The four examinations of the way to the host, by one connection through which nothing is sent. */
async function examineNetwork(url, limits, world) {
    const probe = await world.network.probe(url.origin, limits);
    const way = { url, probe, ...betweenUs(world.network.route(url.origin)) };
    return {
        examinations: [dns(way), tcp(way), await tls(way, limits, world), proxy(way, world)],
        reached: probe.outage === undefined,
    };
}
function betweenUs(route) {
    const named = (what) => route.find((each) => each.startsWith(what))?.slice(what.length);
    return { proxy: named('proxy '), extraCa: named('extra CA ') };
}
function dns(way) {
    const { url, proxy } = way;
    if (proxy !== undefined)
        return (0,doctor_examination/* skipped */.hT)('network.dns', `The proxy ${proxy} resolves ${url.host}.`);
    return (inPhase('network.dns', 'dns', way, `The name ${new URL(url.origin).hostname} was resolved`, {
        address: way.probe.address ?? null,
    }) ?? (0,doctor_examination/* skipped */.hT)('network.dns', `${url.host} is an address; there is nothing to resolve.`));
}
function tcp(way) {
    const { url, proxy, probe } = way;
    if (proxy !== undefined)
        return (0,doctor_examination/* skipped */.hT)('network.tcp', `The proxy ${proxy} connects to ${url.host}.`);
    const facts = { address: probe.address ?? null };
    const address = probe.address === undefined ? '' : ` (${probe.address})`;
    return (inPhase('network.tcp', 'tcp', way, `${url.host}${address} took the connection`, facts) ?? notReached('network.tcp'));
}
function proxy(way, { machine }) {
    const { probe, proxy: name, extraCa, url } = way;
    const facts = { proxy: name ?? null, extraCa: extraCa ?? null };
    if (name === undefined) {
        const set = Object.entries(machine.environment).find(([each, value]) => /^(?:https?|all)_proxy$/i.test(each) && value !== undefined && value !== '');
        const past = set === undefined ? 'No proxy is set' : `${url.host} goes past the proxy of ${set[0]} (NO_PROXY, or loopback)`;
        return (0,doctor_examination/* skipped */.hT)('network.proxy', `${past}.`, facts);
    }
    if (probe.outage?.phase === 'proxy')
        return (0,doctor_examination/* failedBy */.Dj)('network.proxy', failureOf(probe.outage), facts);
    return (inPhase('network.proxy', 'proxy', way, `The proxy ${name} opened the way to ${url.host}`, facts) ??
        notReached('network.proxy', facts));
}
async function tls(way, limits, world) {
    const { url, probe, extraCa } = way;
    if (url.origin.startsWith('http:'))
        return (0,doctor_examination/* skipped */.hT)('network.tls', `${url.host} is loopback without TLS.`);
    if (probe.outage?.phase === 'tls')
        return untrusted(way, probe.outage, limits, world);
    const facts = { version: probe.tls?.version ?? null, ...namesOf(probe.tls?.certificate) };
    const examination = inPhase('network.tls', 'tls', way, `The TLS handshake (${probe.tls?.version}, certificate trusted) was made`, facts);
    if (examination === undefined)
        return notReached('network.tls');
    if (extraCa === undefined || (await world.files.kind(extraCa)) === 'file')
        return examination;
    const message = `${examination.message} NODE_EXTRA_CA_CERTS names ${extraCa}, where there is no file.`;
    return (0,doctor_examination/* warned */.k9)('network.tls', message, 'Correct NODE_EXTRA_CA_CERTS or remove it.', examination.facts);
}
/** Whose certificate it is that is not trusted tells a company's proxy from an attack. */
async function untrusted({ url, extraCa }, outage, limits, world) {
    const failure = failureOf(outage);
    const { hostname, port } = new URL(url.origin);
    const shown = outage.final
        ? await world.tls.presented(hostname.replace(/^\[|\]$/g, ''), Number(port) || 443, limits)
        : outage;
    const facts = shown.kind === 'chain' ? namesOf(shown.certificates[0]) : {};
    const issuer = facts['issuer'] === undefined
        ? ''
        : ` The server shows a certificate of ${facts['subject']}, issued by ${facts['issuer']}, that ends ${facts['notAfter']}.`;
    const missing = extraCa !== undefined && (await world.files.kind(extraCa)) !== 'file'
        ? ` NODE_EXTRA_CA_CERTS names ${extraCa}, where there is no file.`
        : '';
    const examination = (0,doctor_examination/* failedBy */.Dj)('network.tls', failure, facts);
    return { ...examination, message: `${examination.message}${issuer}${missing}` };
}
/** Whose certificate a server showed first; empty when it cannot be read. */
function namesOf(certificate) {
    const own = certificate === undefined ? undefined : (0,parse/* parseCertificate */.hB)(certificate);
    if (own === undefined || !(0,parse/* isCertificate */.Yn)(own))
        return {};
    const { subject, issuer, notAfter } = own;
    return { subject, issuer, notAfter: notAfter === null ? null : (0,time/* rfc3339 */.ag)(notAfter) };
}
/** @returns `undefined` when the phase was not reached, or is none of this way's */
function inPhase(id, phase, { probe }, done, facts) {
    if (probe.outage?.phase === phase)
        return (0,doctor_examination/* failedBy */.Dj)(id, failureOf(probe.outage));
    const elapsedMilliseconds = timeIn(phase, probe);
    if (elapsedMilliseconds === undefined)
        return undefined;
    return (0,doctor_examination/* passed */.bF)(id, `${done} in ${(0,time/* humanDuration */.UU)(elapsedMilliseconds)}.`, { elapsedMilliseconds, ...facts });
}
function timeIn(phase, { passed: phases }) {
    return phases.find((each) => each.phase === phase)?.elapsedMilliseconds;
}
function notReached(id, facts = {}) {
    return (0,doctor_examination/* skipped */.hT)(id, 'It did not come to this: the way ended before.', facts);
}
const codes = {
    dns: 'ERR_NETWORK_DNS',
    tcp: 'ERR_NETWORK_TCP',
    proxy: 'ERR_NETWORK_PROXY',
    tls: 'ERR_NETWORK_TLS',
    http: 'ERR_NETWORK_HTTP',
};
/** An outage as a failure with its phase's code. */
function failureOf(outage) {
    return new build_failure/* Failure */.HR(codes[outage.phase], `${outageClause(outage)}.`);
}
/** One clause: what happened, the system's own code, and the time that it took. */
function outageClause({ detail, code, elapsedMilliseconds }) {
    return `${detail} (${code}, after ${(0,time/* humanDuration */.UU)(elapsedMilliseconds)})`;
}

;// CONCATENATED MODULE: ./build/doctor/host.js






function skipHost(because) {
    return { clock: (0,doctor_examination/* skipped */.hT)('clock.skew', because), seen: { kind: 'not-asked' } };
}
/**
 * Asks for the versions of the API, which an org tells without a login, and reads its clock from the answer.
 * @see REST API Developer Guide, "Versions" (dome_versions)
 */
async function examineHost(url, limits, world) {
    const answer = await world.network.send({ method: 'GET', url: `${url.origin}/services/data`, headers: { accept: 'application/json' } }, limits);
    return { clock: clock(url, answer, world.clock.now()), seen: seenIn(answer) };
}
function seenIn(answer) {
    if (answer.kind === 'outage')
        return { kind: 'unanswered', clause: outageClause(answer) };
    const newest = (0,versions/* newestVersion */.R)(answer.status, answer.body);
    if (newest !== undefined)
        return { kind: 'org', newestVersion: newest };
    const shape = /^\s*</.test(answer.body) ? 'a page' : 'something else';
    return { kind: 'other', clause: `status ${answer.status} and ${shape} in the place of the versions of its API` };
}
const remedy = 'Correct the clock of this machine: switch on NTP (`timedatectl set-ntp true`), or restart the virtual machine that slept.';
function clock(url, answer, now) {
    if (answer.kind === 'outage')
        return (0,doctor_examination/* skipped */.hT)('clock.skew', `${url.host} gave no answer to read a clock from.`);
    const date = answer.headers['date'];
    if (date === undefined)
        return (0,doctor_examination/* skipped */.hT)('clock.skew', `The answer of ${url.host} does not tell the time.`);
    const skew = (0,token_skew/* clockSkew */.nW)(date, now);
    if (skew === undefined) {
        const message = `${url.host} claims that it is "${date}", which no clock of an org says.`;
        return (0,doctor_examination/* warned */.k9)('clock.skew', message, 'See what answers in the place of the org: a proxy, or another host.', {
            date,
        });
    }
    const facts = { skewMilliseconds: skew };
    const size = Math.abs(skew);
    // The header counts whole seconds.
    if (size < 1000)
        return (0,doctor_examination/* passed */.bF)('clock.skew', 'The clocks agree to the second.', facts);
    const direction = skew > 0 ? 'behind' : 'ahead of';
    const message = `The clock of this machine is ${(0,time/* humanDuration */.UU)(size)} ${direction} the org's.`;
    if (size < token_skew/* noticeableSkewMilliseconds */.np)
        return (0,doctor_examination/* passed */.bF)('clock.skew', message, facts);
    if (skew < claims.lifetimeSeconds * 1000)
        return (0,doctor_examination/* warned */.k9)('clock.skew', message, remedy, facts);
    return (0,doctor_examination/* failed */.gz)('clock.skew', `${message} An assertion lives ${claims.lifetimeSeconds} seconds, so each one has expired when it arrives.`, remedy, facts);
}

// EXTERNAL MODULE: ./build/key/signing-key.js + 3 modules
var signing_key = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/keystore/open.js
var keystore_open = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/keystore/base64.js
var base64 = __webpack_require__(1242);
// EXTERNAL MODULE: ./build/keystore/pem.js
var pem = __webpack_require__(47);
// EXTERNAL MODULE: ./build/keystore/recognise.js
var recognise = __webpack_require__(2684);
// EXTERNAL MODULE: ./build/keystore/text.js
var keystore_text = __webpack_require__(9374);
;// CONCATENATED MODULE: ./build/keystore/sealed-container.js




const containers = {
    'encrypted PKCS#8 private key': 'PKCS#8',
    'PKCS#12': 'PKCS#12',
    JKS: 'JKS',
    JCEKS: 'JCEKS',
};
/**
 * The container of a key or keystore that its passphrase has not opened, by its outer form: PEM, DER, or base64 of them.
 * @returns `undefined` where the outer form does not tell
 */
function sealedContainer(content) {
    return typeof content === 'string' ? ofText((0,keystore_text/* straightened */.x_)(content)) : ofBytes(content);
}
function ofText(text) {
    const [block] = (0,pem/* pemBlocks */.P)(text).filter(({ label }) => label.endsWith('PRIVATE KEY') || label === 'PKCS12');
    if (block?.dekInfo !== undefined)
        return block.label === 'RSA PRIVATE KEY' ? 'PKCS#1' : undefined;
    const bytes = block?.body ?? (0,base64/* decodeBareBase64 */.e)(text);
    return bytes === undefined ? undefined : ofBytes(bytes);
}
/** Base64 has fewer bytes than characters, so that this ends. */
function ofBytes(bytes) {
    const kind = (0,recognise/* kindOf */.I)(bytes);
    return kind === 'no DER' ? ofText((0,keystore_text/* straightened */.x_)((0,keystore_text/* textOf */.b6)(bytes))) : containers[kind];
}

;// CONCATENATED MODULE: ./build/doctor/key.js





/** `key.readable` and `key.size`, of the key and of the one that follows it. */
async function examineKeys({ current, next, loginMeant }, ci) {
    if (current === undefined)
        return noKey(loginMeant);
    const first = await read(current, ci);
    const second = next === undefined ? undefined : await read(next, ci);
    const all = second === undefined ? [first] : [first, second];
    const facts = { ...first.facts, ...(second === undefined ? {} : { next: second.facts }) };
    const bits = { bits: first.facts['bits'] ?? null, ...(second && { next: { bits: second.facts['bits'] ?? null } }) };
    return {
        examinations: [readable(all, facts), key_size(all, bits)],
        ring: first.key && { current: first.key, next: second?.key },
        usable: all.every(({ key }) => key !== undefined),
    };
}
function noKey(loginMeant) {
    const readable = loginMeant
        ? (0,doctor_examination/* failedBy */.Dj)('key.readable', new build_failure/* Failure */.HR('ERR_KEY_EMPTY', '`private-key` is empty.'))
        : (0,doctor_examination/* skipped */.hT)('key.readable', 'No `private-key` was given.');
    return {
        examinations: [readable, (0,doctor_examination/* skipped */.hT)('key.size', 'There is no key to measure.')],
        ring: undefined,
        usable: false,
    };
}
async function read(given, ci) {
    const { input, passphrase } = given;
    try {
        const content = await given.content();
        ci.mask(content);
        const key = await (0,signing_key/* readSigningKey */.jy)(content, passphrase, input);
        for (const piece of key.pieces)
            ci.mask(piece);
        const { container, encrypted, bits, fingerprint } = key;
        return { input, key, facts: { container, encrypted, bits, fingerprint }, failure: undefined };
    }
    catch (error) {
        if (!(error instanceof build_failure/* Failure */.HR))
            throw error;
        return { input, key: undefined, facts: await key_factsOf(error, given), failure: error };
    }
}
const unknownFacts = { container: null, encrypted: null, bits: null, fingerprint: null };
const lockedOut = ['ERR_KEYSTORE_PASSPHRASE_MISSING', 'ERR_KEYSTORE_PASSPHRASE_WRONG'];
/** What is known of a key all the same that cannot sign. */
async function key_factsOf({ code }, given) {
    if (code === 'ERR_KEY_WEAK')
        return factsOfWeak(given);
    if (!lockedOut.includes(code))
        return unknownFacts;
    const container = sealedContainer((await given.content()).reveal()) ?? null;
    return { ...unknownFacts, container, encrypted: true };
}
/** A key that is whole and too short is refused before anything is told of it. */
async function factsOfWeak(given) {
    const content = await given.content();
    const { container, encrypted, privateKeys } = await (0,keystore_open/* openKeystore */.d)(content.reveal(), given.passphrase, given.input);
    const [facts] = privateKeys.map((key) => ({
        container: String(container),
        encrypted,
        bits: Number(key.asymmetricKeyDetails?.modulusLength),
        fingerprint: (0,signing_key/* fingerprintOf */.ax)(key),
    }));
    return { ...unknownFacts, ...facts };
}
function readable(all, facts) {
    const broken = all.flatMap(({ failure }) => failure === undefined || failure.code === 'ERR_KEY_WEAK' ? [] : failure);
    if (broken.length > 0)
        return (0,doctor_examination/* failedByAll */.Ge)('key.readable', broken, facts);
    return (0,doctor_examination/* passed */.bF)('key.readable', all.map(describe).join(' '), facts);
}
function describe({ input, key, facts }) {
    const sealed = facts['encrypted'] === true ? 'encrypted' : 'not encrypted';
    const notices = key?.notices.map((notice) => ` ${notice}`).join('') ?? '';
    const fingerprint = String(facts['fingerprint']).slice(0, 16);
    return `\`${input}\` is an RSA key (${facts['container']}, ${sealed}, fingerprint ${fingerprint}…).${notices}`;
}
function key_size(all, facts) {
    const weak = all.find(({ failure }) => failure?.code === 'ERR_KEY_WEAK')?.failure;
    if (weak !== undefined)
        return (0,doctor_examination/* failedBy */.Dj)('key.size', weak, facts);
    const read = all.filter(({ key }) => key !== undefined);
    if (read.length === 0)
        return (0,doctor_examination/* skipped */.hT)('key.size', 'There is no key to measure.', facts);
    return (0,doctor_examination/* passed */.bF)('key.size', read.map(({ input, key }) => `\`${input}\` has ${key?.bits} bits.`).join(' '), facts);
}

;// CONCATENATED MODULE: ./build/doctor/login.js



const consequences = ['login.scopes', 'login.token-format'];
const noSession = 'There is no session.';
/** Failures that come after the org has accepted an assertion: it is not the org that was meant. */
const guardCodes = ['ERR_TARGET_KIND', 'ERR_TARGET_REFUSED_ORG'];
function skipLogin(because) {
    return without((0,doctor_examination/* skipped */.hT)('login.exchange', because), because);
}
/** What is wrong with client ids and username, before anything is sent. */
function refuseIdentity(failures) {
    return without((0,doctor_examination/* failedByAll */.Ge)('login.exchange', failures), noSession);
}
function without(exchange, because, otherOrg) {
    const examinations = [exchange, ...consequences.map((id) => (0,doctor_examination/* skipped */.hT)(id, because))];
    return { examinations, session: undefined, because, otherOrg };
}
/**
 * The three examinations of a login.
 * @throws Failure ERR_CANCELLED
 */
async function examineLogin(setup) {
    let accepted;
    try {
        accepted = await setup.login();
    }
    catch (error) {
        if (!(error instanceof build_failure/* Failure */.HR) || error.code === 'ERR_CANCELLED')
            throw error;
        if (!guardCodes.includes(error.code))
            return without((0,doctor_examination/* failedBy */.Dj)('login.exchange', error), noSession);
        const because = 'The session is of another org than the one that is meant, and is not used.';
        return without((0,doctor_examination/* passed */.bF)('login.exchange', 'The org accepted the assertion.'), because, error);
    }
    const { session } = accepted;
    return {
        examinations: [await exchange(accepted, setup), scopes(session), tokenFormat(session)],
        session,
        because: '',
        otherOrg: undefined,
    };
}
async function exchange(accepted, setup) {
    const { audience, attempts, keyUsed } = accepted;
    const facts = { audience, attempts, keyUsed };
    const seen = `The org accepted an assertion for the audience ${audience}`;
    if (keyUsed === 'next') {
        return (0,doctor_examination/* warned */.k9)('login.exchange', `${seen}, signed with the next key; the current one was refused.`, "The org's app holds the next certificate already: make the next key the current one (`private-key`), and the current one the next.", facts);
    }
    const next = setup.next === undefined ? undefined : await tryNext(setup);
    if (next === undefined)
        return (0,doctor_examination/* passed */.bF)('login.exchange', `${seen}.`, facts);
    if (next === 'accepted') {
        return (0,doctor_examination/* passed */.bF)('login.exchange', `${seen}, with the current key and with the next one.`, {
            ...facts,
            next: 'accepted',
        });
    }
    const refused = `${seen}, signed with the current key; the next key was refused: ${next.message}`;
    return (0,doctor_examination/* passed */.bF)('login.exchange', `${refused} That is so until its certificate is in the app.`, {
        ...facts,
        next: next.code,
    });
}
/** Whether the second credential would do as well; `undefined` when there is none that differs from the first. */
async function tryNext(setup) {
    try {
        return (await setup.loginWithNext()) === undefined ? undefined : 'accepted';
    }
    catch (error) {
        if (!(error instanceof build_failure/* Failure */.HR) || error.code === 'ERR_CANCELLED')
            throw error;
        return error;
    }
}
function scopes({ scopes: granted }) {
    const facts = { scopes: granted };
    if (granted.length === 0)
        return (0,doctor_examination/* skipped */.hT)('login.scopes', 'The org did not tell the scopes of the session.', facts);
    const list = granted.join(' ');
    if (granted.includes('api') || granted.includes('full'))
        return (0,doctor_examination/* passed */.bF)('login.scopes', `The session has ${list}.`, facts);
    return (0,doctor_examination/* warned */.k9)('login.scopes', `The session has the scope ${list} without \`api\`: nothing can call the org's APIs with it.`, 'Add "Manage user data via APIs (api)" to the app: Setup → External Client App Manager → the app → Settings → OAuth Settings → OAuth Scopes (connected app: Setup → App Manager → the app → Edit → Selected OAuth Scopes).', facts);
}
/** @see Salesforce Help, "JWT-Based Access Tokens for OAuth" (xcloud.jwt_access_tokens): for REST APIs only */
function tokenFormat({ tokenFormat: format, expiresAt }) {
    const facts = { tokenFormat: format, expiresAt: expiresAt === undefined ? null : (0,time/* rfc3339 */.ag)(expiresAt) };
    if (format === 'opaque')
        return (0,doctor_examination/* passed */.bF)('login.token-format', 'The access token is opaque: every API takes it.', facts);
    return (0,doctor_examination/* warned */.k9)('login.token-format', 'The access token has the JWT format: REST APIs take it, SOAP from API version 68.0 on only, and `sf project deploy start` and `retrieve` use SOAP.', 'Set SF_ORG_API_VERSION to 68.0 or later, or SF_ORG_METADATA_REST_DEPLOY to true (deploys only), or switch off "Issue JSON Web Token (JWT)-based access tokens for named users" in the app.', facts);
}

// EXTERNAL MODULE: ./build/failure-catalogue.js
var failure_catalogue = __webpack_require__(638);
// EXTERNAL MODULE: ./build/org/identity.js
var identity = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/org/running-user.js



/** Every org has this version of the API, whatever release it is on. */
const base = '/services/data/v60.0/query?q=';
/** Permissions that reach far beyond one task, by their API names, the farthest first, as Setup calls them. */
const broadPermissions = {
    ModifyAllData: 'Modify All Data',
    ViewAllData: 'View All Data',
    ManageUsers: 'Manage Users',
    CustomizeApplication: 'Customize Application',
    AuthorApex: 'Author Apex',
};
/** @see Object Reference, Organization; a scratch org is a sandbox with an end */
const organizationPath = path('SELECT Id, Name, IsSandbox, TrialExpirationDate FROM Organization');
/** @param userId 15 or 18 letters and digits, as a judged session has it */
function runningUserPath(userId) {
    if (!/^[A-Za-z0-9]{15,18}$/.test(userId))
        throw new TypeError('the id of a user has 15 or 18 letters and digits');
    return path(`SELECT Username, Profile.Name FROM User WHERE Id = '${userId}'`);
}
/**
 * Asks which of these permissions the user of the session has, whatever profile or permission set they come from.
 * An org without a feature does not know its permissions, and refuses the whole question then (INVALID_FIELD).
 * @see Object Reference, UserPermissionAccess
 */
function permissionsPath(names) {
    return path(`SELECT ${names.map((name) => `Permissions${name}`).join(', ')} FROM UserPermissionAccess`);
}
/** Judges the answer to one of the questions above; a record that is not of its form is refused. */
function judgeRecord({ status, body }, read) {
    const value = (0,json/* parsedJson */.U4)(body);
    if (status !== 200)
        return refusal(status, value);
    const records = (0,json/* isJsonObject */.OW)(value) ? value['records'] : undefined;
    const row = Array.isArray(records) ? records[0] : undefined;
    const record = (0,json/* isJsonObject */.OW)(row) ? read(row) : undefined;
    if (record === undefined)
        return { kind: 'refused', errorCode: null, seen: 'an answer that holds no such record' };
    return { kind: 'record', record };
}
function readOrganization(row) {
    const { Id: id, Name: name, IsSandbox: sandbox, TrialExpirationDate: end } = row;
    if (typeof id !== 'string' || !(0,identity/* isOrgId */.OI)(id) || typeof name !== 'string' || typeof sandbox !== 'boolean')
        return undefined;
    return { id, name, kind: !sandbox ? 'production' : typeof end === 'string' ? 'scratch' : 'sandbox' };
}
function readRunningUser(row) {
    const { Username: username, Profile: profile } = row;
    if (typeof username !== 'string')
        return undefined;
    const name = (0,json/* isJsonObject */.OW)(profile) ? profile['Name'] : undefined;
    return { username, profile: typeof name === 'string' ? name : null };
}
/** Those that the user has. */
function readPermissions(row) {
    return Object.keys(broadPermissions).filter((name) => row[`Permissions${name}`] === true);
}
function refusal(status, value) {
    const first = Array.isArray(value) ? value[0] : undefined;
    if (!(0,json/* isJsonObject */.OW)(first) || typeof first['errorCode'] !== 'string') {
        return { kind: 'refused', errorCode: null, seen: `status ${status} and no reason` };
    }
    const said = typeof first['message'] === 'string' ? `: ${(0,build_failure/* withoutStop */.f6)(first['message'].trim().slice(0, 300))}` : '';
    return { kind: 'refused', errorCode: first['errorCode'], seen: `status ${status}, ${first['errorCode']}${said}` };
}
function path(soql) {
    return `${base}${encodeURIComponent(soql)}`;
}

// EXTERNAL MODULE: ./build/org/question.js
var question = __webpack_require__(5469);
;// CONCATENATED MODULE: ./build/doctor/ask.js



/** Questions that are asked with this session. */
function askWith(session, limits, { network }) {
    return async (path, read) => {
        const answer = await network.send((0,question/* question */.b)(session, path), limits);
        if (answer.kind === 'reply')
            return judgeRecord(answer, read);
        return { kind: 'unanswered', seen: outageClause(answer), hint: failureOf(answer).hint };
    };
}

;// CONCATENATED MODULE: ./build/doctor/privilege.js


/** The broad permissions of the user; where the org does not know them all, the two farthest. */
async function permissionsOf(ask) {
    const all = await ask(permissionsPath(Object.keys(broadPermissions)), readPermissions);
    if (all.kind !== 'refused' || all.errorCode !== 'INVALID_FIELD')
        return all;
    return ask(permissionsPath(['ModifyAllData', 'ViewAllData']), readPermissions);
}
/** `org.least-privilege`: warns of what reaches far, and never fails for what it may not see. */
function leastPrivilege(user, granted) {
    const profile = user.kind === 'record' ? user.record.profile : null;
    const administrator = profile === 'System Administrator';
    const names = granted.kind === 'record' ? granted.record.map((name) => broadPermissions[name]) : [];
    const facts = { profile, permissions: names };
    if (granted.kind !== 'record' && !administrator) {
        return (0,doctor_examination/* skipped */.hT)('org.least-privilege', `The org does not tell the user's permissions: ${granted.seen}.`, facts);
    }
    if (!administrator && names.length === 0) {
        const list = Object.values(broadPermissions).join(', ');
        return (0,doctor_examination/* passed */.bF)('org.least-privilege', `The user has none of the permissions that reach far (${list}).`, facts);
    }
    const seen = [
        ...(administrator ? ['the profile System Administrator'] : []),
        ...(names.length > 0 ? [`the permissions ${names.join(', ')}`] : []),
    ];
    return (0,doctor_examination/* warned */.k9)('org.least-privilege', `The user has ${seen.join(' and ')}: whoever gets the key has them too.`, 'Give the user a profile with minimum access and a permission set with what the pipeline does. Deployments do with "Modify Metadata Through Metadata API Functions" in the place of "Modify All Data"; "Author Apex" is needed by those that contain Apex.', facts);
}

;// CONCATENATED MODULE: ./build/doctor/setup.js
/** What one question to the network may cost. */
function limitsOf({ timeoutMilliseconds, signal }) {
    return { timeoutMilliseconds, ...(signal === undefined ? {} : { signal }) };
}

;// CONCATENATED MODULE: ./build/doctor/org.js







/** What the org says of itself and of the user, asked with the session of the login. */
async function examineOrg(setup, login, seen, world) {
    const { session } = login;
    if (session === undefined)
        return withoutSession(setup.target.url, login, seen);
    const ask = askWith(session, limitsOf(setup), world);
    const organization = await ask(organizationPath, readOrganization);
    if (organization.kind !== 'record') {
        const because = 'The API did not answer the session.';
        const known = { orgId: (0,identity/* longId */.it)(session.orgId), userId: (0,identity/* longId */.it)(session.userId) };
        return [
            api(organization, seen),
            (0,doctor_examination/* skipped */.hT)('org.identity', `${because} The reply to the login names org ${known.orgId} and user ${known.userId}.`, known),
            (0,doctor_examination/* skipped */.hT)('org.least-privilege', because),
        ];
    }
    const user = await ask(runningUserPath(session.userId), readRunningUser);
    return [
        api(organization, seen),
        org_identity(setup, session, organization.record, user),
        leastPrivilege(user, await permissionsOf(ask)),
    ];
}
function withoutSession(url, { otherOrg, because }, seen) {
    return [
        url === undefined ? (0,doctor_examination/* skipped */.hT)('org.api', because) : hostAlone(url, seen, because),
        otherOrg === undefined ? (0,doctor_examination/* skipped */.hT)('org.identity', because) : (0,doctor_examination/* failedBy */.Dj)('org.identity', otherOrg),
        (0,doctor_examination/* skipped */.hT)('org.least-privilege', because),
    ];
}
/** Without a session it is told at least whether the host is an org; hosts that need not answer as one are let be. */
function hostAlone(url, seen, because) {
    const facts = { newestVersion: seen.kind === 'org' ? seen.newestVersion : null };
    const mayDiffer = url.generic || url.foreign || url.sitePath !== '';
    if (seen.kind === 'org') {
        return (0,doctor_examination/* skipped */.hT)('org.api', `${because} The host is an org; its newest API version is ${seen.newestVersion}.`, facts);
    }
    if (seen.kind === 'not-asked' || (seen.kind === 'other' && mayDiffer))
        return (0,doctor_examination/* skipped */.hT)('org.api', because, facts);
    return (0,doctor_examination/* failed */.gz)('org.api', `${url.host} does not answer as an org does: ${seen.clause}.`, unavailable, facts);
}
const unavailable = `${failure_catalogue/* catalogue */.s.ERR_ORG_UNAVAILABLE.hint} A deleted sandbox or scratch org, and an address with a slip in its name, answer like this as well.`;
function api(answer, seen) {
    const newestVersion = seen.kind === 'org' ? seen.newestVersion : null;
    if (answer.kind === 'record') {
        const newest = newestVersion === null ? '' : `; its newest version is ${newestVersion}`;
        return (0,doctor_examination/* passed */.bF)('org.api', `The API answers the session${newest}.`, { newestVersion });
    }
    const errorCode = answer.kind === 'refused' ? answer.errorCode : null;
    const hint = answer.kind === 'unanswered' ? answer.hint : apiRemedy(errorCode, answer.seen);
    return (0,doctor_examination/* failed */.gz)('org.api', `The API does not answer the session: ${answer.seen}.`, hint, { newestVersion, errorCode });
}
function apiRemedy(errorCode, seen) {
    if (/not valid for use with the REST API/i.test(seen)) {
        return 'Add the scope "Manage user data via APIs (api)" to the app; if it is there, see whether API Access Control or an IP range of the app keeps the session out (Setup → API Access Control).';
    }
    if (errorCode === 'INVALID_SESSION_ID') {
        return 'A session that ends at once is kept out by a policy: see Setup → API Access Control, and Setup → Session Settings (sessions locked to an address or a domain).';
    }
    if (errorCode?.startsWith('API_') === true) {
        return 'Give the user the permission "API Enabled": Setup → Permission Sets → the set → System Permissions (or the profile). Some editions have no API.';
    }
    if (errorCode === 'REQUEST_LIMIT_EXCEEDED') {
        return "The org's requests of these 24 hours are used up: Setup → Company Information → API Requests, Last 24 Hours.";
    }
    return unavailable;
}
function org_identity({ username, target }, session, organization, user) {
    const seenName = user.kind === 'record' ? user.record.username : null;
    const facts = {
        orgId: (0,identity/* longId */.it)(organization.id),
        orgName: organization.name,
        orgType: organization.kind,
        userId: (0,identity/* longId */.it)(session.userId),
        username: seenName,
        profile: user.kind === 'record' ? user.record.profile : null,
        instanceUrl: session.instanceUrl,
    };
    const { orgType } = target;
    const where = `org ${facts.orgId} (${organization.name}, ${organization.kind})`;
    if (!(0,identity/* sameId */.s)(organization.id, session.orgId)) {
        const message = `The reply to the login named org ${(0,identity/* longId */.it)(session.orgId)}, and the API is that of ${where}.`;
        return (0,doctor_examination/* failed */.gz)('org.identity', message, 'See what stands between the runner and the org, and use no session until you know.', facts);
    }
    if (orgType !== undefined && orgType !== organization.kind) {
        const message = `\`org-type\` says ${orgType}, and the API is that of ${where}.`;
        return (0,doctor_examination/* failed */.gz)('org.identity', message, failure_catalogue/* catalogue */.s.ERR_TARGET_KIND.hint, facts);
    }
    if (seenName === null) {
        return (0,doctor_examination/* passed */.bF)('org.identity', `The session is one of ${where}. The user may not read the own record.`, facts);
    }
    if (username !== undefined && seenName.toLowerCase() !== username.toLowerCase()) {
        const message = `The session is one of ${seenName} and not of ${username}, in ${where}.`;
        return (0,doctor_examination/* failed */.gz)('org.identity', message, failure_catalogue/* catalogue */.s.ERR_USERNAME.hint, facts);
    }
    return (0,doctor_examination/* passed */.bF)('org.identity', `The session is one of ${seenName} in ${where}.`, facts);
}

;// CONCATENATED MODULE: ./build/doctor/refresh.js
/** What a refresh of a sandbox changes, where it can be the cause or undo the remedy. */
const changes = {
    'certificate.matches': 'A refresh of the sandbox brings back the app as it is in production, with the certificate that is uploaded there.',
    'login.exchange': "If the sandbox was refreshed: its org id is new, usernames end with the sandbox's name, and apps copied from production lose their assignments.",
    'login.scopes': "A refresh of the sandbox brings back the app's settings of production: change them there, too.",
    'login.token-format': "A refresh of the sandbox brings back the app's settings of production: change them there, too.",
    'org.identity': "A refresh gives a sandbox a new org id, and puts the sandbox's name behind usernames.",
    'org.least-privilege': 'A refresh of the sandbox brings back the profiles and permission sets of production: mend them there, too.',
};
/** Adds to the remedies what a refresh changes, when the org is a sandbox and they do not say so already. */
function withRefresh(examinations, url, session) {
    if (url?.kind !== 'sandbox' && session?.orgKind !== 'sandbox')
        return examinations;
    return examinations.map((examination) => {
        const change = changes[examination.id];
        if (examination.remedy === null || change === undefined || /refresh/.test(examination.remedy))
            return examination;
        return { ...examination, remedy: `${examination.remedy} ${change}` };
    });
}

// EXTERNAL MODULE: ./build/doctor/report.js
var report = __webpack_require__(6810);
;// CONCATENATED MODULE: ./build/doctor/sf.js

const versionMilliseconds = 20_000;
/** `sf.present`: whether later steps find the `sf` CLI; nothing depends on it. */
async function examineSf({ processes }) {
    const path = await processes.find('sf');
    if (path === undefined) {
        const message = 'There is no `sf` on PATH outside the workspace. A hand-off (`alias`) needs none at that moment; the steps that call it do.';
        return (0,doctor_examination/* skipped */.hT)('sf.present', message, { path: null, version: null });
    }
    const { exitCode, stdout, timedOut, problem } = await processes.run({
        program: path,
        arguments: ['--version'],
        timeoutMilliseconds: versionMilliseconds,
    });
    const version = /^@salesforce\/cli\/(\d[\w.+-]{0,60})/m.exec(stdout)?.[1] ?? null;
    if (exitCode === 0 && version !== null)
        return (0,doctor_examination/* passed */.bF)('sf.present', `${path} is version ${version}.`, { path, version });
    const seen = timedOut ? 'gave no answer' : (problem ?? `ended with ${exitCode}`);
    return (0,doctor_examination/* warned */.k9)('sf.present', `${path} does not tell its version (${seen}).`, 'Install the CLI anew (`npm install --global @salesforce/cli`); it needs Node.js 22 or later. `sf` was the name of other programs before.', { path, version });
}

// EXTERNAL MODULE: ./build/assertion/audience.js
var assertion_audience = __webpack_require__(8937);
;// CONCATENATED MODULE: ./build/doctor/target.js


/** `target.form` and `target.kind`: by the address alone, nothing is sent. */
function examineTarget({ target, loginMeant }) {
    if (!target.given && !loginMeant) {
        const nothing = 'Neither `instance-url` nor `org-type` was given.';
        return [(0,doctor_examination/* skipped */.hT)('target.form', nothing), (0,doctor_examination/* skipped */.hT)('target.kind', nothing)];
    }
    return [target_form(target), kind(target)];
}
function target_form({ url, failures, audience }) {
    const wrong = failures.filter(({ code }) => code !== 'ERR_TARGET_KIND');
    if (wrong.length > 0)
        return (0,doctor_examination/* failedByAll */.Ge)('target.form', wrong);
    if (url === undefined)
        return (0,doctor_examination/* skipped */.hT)('target.form', 'There is no address.');
    const sent = (0,assertion_audience.audienceOf)(url, audience);
    const facts = { origin: url.origin, sitePath: url.sitePath, audience: sent };
    const seen = `Assertions go to ${url.origin} and name the audience ${sent}.`;
    if (url.foreign) {
        return (0,doctor_examination/* warned */.k9)('target.form', `${seen} ${url.host} is not one of Salesforce's hosts: it can replay an assertion to whoever accepts that audience.`, 'See that this gateway is really meant; otherwise remove `allowed-hosts` and `audience`.', facts);
    }
    const second = (0,assertion_audience.secondAudience)(url, audience);
    const otherwise = second === undefined ? '' : ` Should the org refuse it, ${second} is tried there once.`;
    return (0,doctor_examination/* passed */.bF)('target.form', `${seen}${otherwise}`, facts);
}
function kind({ url, failures, orgType }) {
    const mismatch = failures.find(({ code }) => code === 'ERR_TARGET_KIND');
    const facts = { kind: url?.kind ?? null, generic: url?.generic ?? null, orgType: orgType ?? null };
    if (mismatch !== undefined)
        return (0,doctor_examination/* failedByAll */.Ge)('target.kind', [mismatch], facts);
    if (url === undefined)
        return (0,doctor_examination/* skipped */.hT)('target.kind', 'There is no address.', facts);
    if (url.generic) {
        return (0,doctor_examination/* warned */.k9)('target.kind', `${url.host} stands for every ${url.kind} org; External Client Apps are not found there, and it fails more often than an org's own address.`, 'Set `instance-url` to the My Domain address of the org (Setup → My Domain).', facts);
    }
    if (url.kind === 'unknown') {
        return (0,doctor_examination/* skipped */.hT)('target.kind', `The name ${url.host} does not tell of what type the org is.${guarded(orgType)}`, facts);
    }
    return (0,doctor_examination/* passed */.bF)('target.kind', `${url.host} is the address of a ${url.kind} org.`, facts);
}
function guarded(orgType) {
    return orgType === undefined ? '' : ` A login compares \`org-type: ${orgType}\` with the reply.`;
}

;// CONCATENATED MODULE: ./build/doctor/doctor.js












const offline = 'Left out: `offline: true`.';
/**
 * Examines a set-up from the key to the org, step by step; what an earlier step found decides whether a later one can
 * be made, and every examination is in the report. What is wrong with the set-up is never thrown.
 * @throws Failure ERR_CANCELLED
 */
async function doctor(setup, world, ci) {
    const keys = await examineKeys(setup, ci);
    const certificate = await examineCertificate(setup, keys.ring, world);
    const target = examineTarget(setup);
    const network = await wayTo(setup, world, ci);
    goOn(setup);
    const host = await hostOf(setup, network, world);
    goOn(setup);
    const login = await loginWith(setup, keys, network, ci);
    const org = await examineOrg(setup, login, host.seen, world);
    goOn(setup);
    const all = [
        ...keys.examinations,
        ...certificate,
        ...target,
        ...network.examinations,
        host.clock,
        ...login.examinations,
        ...org,
        await examineSf(world),
    ];
    return (0,report.makeReport)(withRefresh(all, setup.target.url, login.session));
}
/** What a cancelled question found says nothing about the set-up. */
function goOn({ signal }) {
    if (signal?.aborted === true)
        throw new build_failure/* Failure */.HR('ERR_CANCELLED', 'The examination was cancelled.');
}
async function wayTo(setup, world, ci) {
    const { url } = setup.target;
    if (setup.offline)
        return skipNetwork(offline);
    if (url === undefined)
        return skipNetwork('There is no address to reach.');
    ci.info(`Trying the way to ${url.host}.`);
    return examineNetwork(url, limitsOf(setup), world);
}
async function hostOf(setup, { reached }, world) {
    const { url } = setup.target;
    if (setup.offline)
        return skipHost(offline);
    if (url === undefined)
        return skipHost('There is no address to ask.');
    if (!reached)
        return skipHost(`${url.host} was not reached.`);
    return examineHost(url, limitsOf(setup), world);
}
/** Logs in when everything that a login needs is there. */
async function loginWith(setup, keys, { reached }, ci) {
    const { loginMeant, identityFailures, target } = setup;
    if (!loginMeant)
        return skipLogin('Neither `client-id` nor `username` was given.');
    if (identityFailures.length > 0)
        return refuseIdentity(identityFailures);
    if (setup.offline)
        return skipLogin(offline);
    if (!keys.usable)
        return skipLogin('There is no key that could sign.');
    if (target.url === undefined || target.failures.length > 0)
        return skipLogin('There is no address to send it to.');
    if (!reached)
        return skipLogin(`${target.url.host} was not reached.`);
    ci.info(`Logging in to ${target.url.host}.`);
    return examineLogin(setup);
}


/***/ }),

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ failedBy),
/* harmony export */   Ge: () => (/* binding */ failedByAll),
/* harmony export */   Gu: () => (/* binding */ examinationIds),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   k9: () => (/* binding */ warned)
/* harmony export */ });
/** Every examination, in the order in which they are made and shown: what an earlier one finds decides a later one. */
const examinationIds = [
    'key.readable',
    'key.size',
    'certificate.readable',
    'certificate.matches',
    'certificate.validity',
    'certificate.size',
    'target.form',
    'target.kind',
    'network.dns',
    'network.tcp',
    'network.tls',
    'network.proxy',
    'clock.skew',
    'login.exchange',
    'login.scopes',
    'login.token-format',
    'org.api',
    'org.identity',
    'org.least-privilege',
    'sf.present',
];
function passed(id, message, facts = {}) {
    return { id, status: 'passed', message, remedy: null, facts };
}
function skipped(id, because, facts = {}) {
    return { id, status: 'skipped', message: because, remedy: null, facts };
}
function warned(id, message, remedy, facts) {
    return { id, status: 'warned', message, remedy, facts };
}
function failed(id, message, remedy, facts = {}) {
    return { id, status: 'failed', message, remedy, facts };
}
/** An examination that ended with a failure: its sentence, the endpoint's own words and its hint. */
function failedBy(id, failure, facts = {}) {
    return failedByAll(id, [failure], facts);
}
/** The same with several, never none: every sentence, every different hint once, and the code of the first. */
function failedByAll(id, failures, facts = {}) {
    const sentences = failures.map(({ message, reply }) => reply === undefined ? message : `${message} The org said "${reply}".`);
    const hints = [...new Set(failures.map(({ hint }) => hint))];
    const reply = failures.find((failure) => failure.reply !== undefined)?.reply;
    const [first] = failures.map(({ code }) => ({ code }));
    const own = { ...first, ...(reply === undefined ? {} : { reply }) };
    return failed(id, sentences.join(' '), hints.join(' '), { ...own, ...facts });
}


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   makeReport: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1378);
/* harmony import */ var _examination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2103);


const looked = ['failed', 'warned', 'passed'];
const gravest = [...looked, 'skipped'];
/**
 * Puts the examinations in their order and foreign text out of action: the report is printed by programs that are not ours.
 * @throws TypeError when one is missing or there twice
 */
function makeReport(examinations) {
    const ordered = _examination_js__WEBPACK_IMPORTED_MODULE_0__/* .examinationIds */ .Gu.map((id) => {
        const [only, another] = examinations.filter((examination) => examination.id === id);
        if (only === undefined || another !== undefined)
            throw new TypeError(`${id} must be examined once.`);
        return harmless(only);
    });
    const worst = looked.find((status) => ordered.some((examination) => examination.status === status));
    return { schemaVersion: 1, worst: worst ?? 'skipped', examinations: ordered };
}
/** How many examinations ended in each way, the gravest first. */
function countsOf({ examinations }) {
    return gravest.map((status) => [status, examinations.filter((each) => each.status === status).length]);
}
/** `1 failed, 2 warned, 12 passed, 5 skipped`, without those of which there are none. */
function headline(report) {
    const counted = countsOf(report).filter(([, count]) => count > 0);
    return counted.map(([status, count]) => `${count} ${status}`).join(', ');
}
function harmless({ id, status, message, remedy, facts }) {
    return {
        id,
        status,
        message: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm)(message),
        remedy: remedy === null ? null : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm)(remedy),
        facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, harmlessFact(fact)])),
    };
}
function harmlessFact(fact) {
    if (typeof fact === 'string')
        return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm)(fact);
    if (isList(fact))
        return fact.map(_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.disarm);
    if (typeof fact !== 'object' || fact === null)
        return fact;
    return Object.fromEntries(Object.entries(fact).map(([name, each]) => [name, harmlessFact(each)]));
}
/** `Array.isArray` does not know arrays that nobody may write. */
function isList(fact) {
    return Array.isArray(fact);
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ question)
/* harmony export */ });
/** The request for what lies at a path of the org that gave the session. */
function question({ instanceUrl, accessToken }, path) {
    return { method: 'GET', url: `${instanceUrl}${path}`, headers: { accept: 'application/json' }, bearer: accessToken };
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


/***/ })

};

export const id = 159;
export const ids = [159];
export const modules = {

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calendar: () => (/* binding */ calendar)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/check/thresholds.js
var check_thresholds = __webpack_require__(111);
// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
;// CONCATENATED MODULE: ./build/check/render/calendar-line.js

/** In octets, without the line end (RFC 5545 §3.1). */
const longestLine = 75;
/**
 * A value of type TEXT (RFC 5545 §3.3.11); several lines are joined by its own sign for a line end. Two colons get a
 * space without width between them: after a fold they could stand where a pipeline's log looks for a command.
 */
function calendarText(...lines) {
    return lines
        .map((line) => (0,foreign_text.disarm)(line)
        .replace(/[\\;,]/g, '\\$&')
        .replace(/:(?=:)/g, ':\u200b'))
        .join('\\n');
}
/** One content line with its line end, folded so that no line has more than 75 octets and no character is cut. */
function contentLine(name, value) {
    const octets = Buffer.from(`${name}:${value}`);
    const folded = [];
    let start = 0;
    while (start < octets.length) {
        // A line that goes on another begins with a space, which counts.
        let end = Math.min(octets.length, start + longestLine - (start === 0 ? 0 : 1));
        while (end < octets.length && isWithinCharacter(octets[end]))
            end--;
        folded.push(octets.toString('utf8', start, end));
        start = end;
    }
    return `${folded.join('\r\n ')}\r\n`;
}
/** RFC 3629 §3: every octet of a character but its first has this form. */
function isWithinCharacter(octet) {
    return octet !== undefined && (octet & 0b1100_0000) === 0b1000_0000;
}

// EXTERNAL MODULE: ./build/check/render/caption.js
var caption = __webpack_require__(6934);
// EXTERNAL MODULE: ./build/check/render/context.js
var render_context = __webpack_require__(4259);
;// CONCATENATED MODULE: ./build/check/render/calendar.js





const mostPlaces = 20;
/**
 * An iCalendar file (RFC 5545): one event a certificate at the second at which it ends, with an alarm at each threshold
 * that is still ahead. A certificate keeps its event when the file is written again, since the event's name is made of
 * the certificate's identity. What has no end, or no readable one, has no event; what is ignored has no alarm.
 */
function calendar(report, context) {
    const events = report.findings.flatMap((finding) => eventOf(finding, report));
    return [
        contentLine('BEGIN', 'VCALENDAR'),
        contentLine('VERSION', '2.0'),
        contentLine('PRODID', calendarText(`-//${render_context/* productName */.t}//${context.version}//EN`)),
        contentLine('CALSCALE', 'GREGORIAN'),
        contentLine('METHOD', 'PUBLISH'),
        contentLine('NAME', calendarText((0,caption/* clip */.$Q)(context.title, 200))),
        contentLine('X-WR-CALNAME', calendarText((0,caption/* clip */.$Q)(context.title, 200))),
        contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
        // A calendar holds at least one component (§3.6).
        ...(events.length === 0 ? utc : events),
        contentLine('END', 'VCALENDAR'),
    ].join('');
}
const utc = [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', 'Etc/UTC'),
    contentLine('BEGIN', 'STANDARD'),
    contentLine('DTSTART', '19700101T000000'),
    contentLine('TZOFFSETFROM', '+0000'),
    contentLine('TZOFFSETTO', '+0000'),
    contentLine('END', 'STANDARD'),
    contentLine('END', 'VTIMEZONE'),
];
function eventOf(finding, report) {
    // Calendars have no year 0, which some certificates do end in.
    if (finding.notAfter === null || !/^(?!0000)\d{4}-/.test(finding.notAfter))
        return [];
    const name = (0,caption/* clip */.$Q)((0,caption/* nameOf */.Vb)(finding), 120);
    const ends = finding.verdict === 'expired' ? 'ended' : 'ends';
    return [
        contentLine('BEGIN', 'VEVENT'),
        contentLine('UID', `${digest(finding.identity)}@${render_context/* productName */.t}`),
        contentLine('DTSTAMP', compact(report.generatedAt)),
        contentLine('DTSTART', compact(finding.notAfter)),
        contentLine('SUMMARY', calendarText(`${name}: certificate ${ends}`)),
        contentLine('DESCRIPTION', calendarText(...description(finding))),
        contentLine('CATEGORIES', calendarText('Certificates')),
        contentLine('TRANSP', 'TRANSPARENT'),
        ...alarms(finding, report).flatMap((seconds) => alarm(seconds, name)),
        contentLine('END', 'VEVENT'),
    ];
}
function description(finding) {
    const places = finding.origins.slice(0, mostPlaces).map((origin) => `Place: ${(0,caption/* clip */.$Q)((0,caption/* placeOf */.$t)(origin), 300)}`);
    const more = finding.origins.length - places.length;
    return [
        `Subject: ${(0,caption/* clip */.$Q)(finding.subject ?? 'unknown', 1000)}`,
        `Issuer: ${(0,caption/* clip */.$Q)(finding.issuer ?? 'unknown', 1000)}`,
        `SHA-256: ${finding.fingerprint ?? 'unknown'}`,
        ...places,
        ...(more === 0 ? [] : [`… and ${more} more places`]),
        ...(finding.ignored === null ? [] : [`Ignored: ${(0,caption/* clip */.$Q)(finding.ignored.reason ?? 'without a reason', 300)}`]),
    ];
}
function alarm(secondsBefore, name) {
    return [
        contentLine('BEGIN', 'VALARM'),
        contentLine('ACTION', 'DISPLAY'),
        contentLine('TRIGGER', `-${duration(secondsBefore)}`),
        contentLine('DESCRIPTION', calendarText(`${name}: the certificate ends in ${inWords(secondsBefore)}`)),
        contentLine('END', 'VALARM'),
    ];
}
/** Seconds before the end at which an alarm rings, the earliest first; those that are past would ring at once. */
function alarms(finding, report) {
    const { secondsLeft } = finding;
    if (finding.ignored !== null || secondsLeft === null)
        return [];
    const { thresholds } = report;
    const texts = [
        ['notice', thresholds?.noticeWithin ?? check_thresholds/* thresholdDefaults */.G5.notice],
        ['warning', thresholds?.warnWithin ?? check_thresholds/* thresholdDefaults */.G5.warning],
        ['critical', thresholds?.failWithin ?? check_thresholds/* thresholdDefaults */.G5.critical],
    ];
    const seconds = texts.map(([level, text]) => thresholdSeconds(text, level, finding));
    return [...new Set(seconds)].filter((each) => each > 0 && each < secondsLeft).sort((a, b) => b - a);
}
/** The smaller of the two, where duration and share are both given; the level's default where neither can be applied. */
function thresholdSeconds(text, level, finding) {
    const threshold = (0,check_thresholds/* parseThreshold */.B7)(text);
    const lifetime = lifetimeSeconds(finding);
    const share = threshold?.basisPoints == null || lifetime === undefined
        ? undefined
        : Math.floor((lifetime * threshold.basisPoints) / 10_000);
    const fallback = Number.parseInt(check_thresholds/* thresholdDefaults */.G5[level], 10) * 86_400;
    return Math.min(threshold?.seconds ?? share ?? fallback, share ?? Number.POSITIVE_INFINITY);
}
function lifetimeSeconds({ notBefore, notAfter }) {
    if (notBefore === null || notAfter === null)
        return undefined;
    return Math.max(0, (Date.parse(notAfter) - Date.parse(notBefore)) / 1000);
}
/** RFC 5545 §3.3.6. */
function duration(seconds) {
    if (seconds % 86_400 === 0)
        return `P${seconds / 86_400}D`;
    return seconds % 3600 === 0 ? `PT${seconds / 3600}H` : `PT${seconds}S`;
}
function inWords(seconds) {
    return seconds >= 86_400
        ? `${Math.floor(seconds / 86_400)} days`
        : `${Math.max(1, Math.floor(seconds / 3600))} hours`;
}
/** `2027-01-31T23:59:59Z` as `20270131T235959Z` (§3.3.5, form 2). */
function compact(moment) {
    return moment.replace(/[-:]/g, '');
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 40);
}


/***/ }),

/***/ 4259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ productName)
/* harmony export */ });
const productName = 'sf-keypair';


/***/ })

};

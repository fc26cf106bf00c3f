export const id = 978;
export const ids = [978];
export const modules = {

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prometheus: () => (/* binding */ prometheus)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1378);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4598);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6934);




/** Long labels cost memory in every series of a server. In characters. */
const longestLabel = 200;
const verdictNumbers = _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.map((verdict) => `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(verdict)} ${verdict}`).join(', ');
const gauges = [
    {
        name: 'sf_keypair_certificate_not_after_timestamp_seconds',
        help: 'Last second at which the certificate is valid, in Unix time; +Inf when it has no end.',
        value: ({ verdict, notAfter }) => (notAfter === null && verdict !== 'unreadable' ? Infinity : unixTime(notAfter)),
    },
    {
        name: 'sf_keypair_certificate_not_before_timestamp_seconds',
        help: 'First second at which the certificate is valid, in Unix time.',
        value: ({ notBefore }) => unixTime(notBefore),
    },
    {
        name: 'sf_keypair_certificate_left_seconds',
        help: 'Seconds that were left until the end when the report was made; negative afterwards, +Inf without an end.',
        value: ({ verdict, secondsLeft }) => secondsLeft === null && verdict !== 'unreadable' ? Infinity : (secondsLeft ?? undefined),
    },
    {
        name: 'sf_keypair_certificate_verdict',
        help: `Verdict when the report was made: ${verdictNumbers}.`,
        value: ({ verdict }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(verdict),
    },
];
/**
 * Gauges in the text format of Prometheus (0.0.4), for node_exporter's textfile collector or a push gateway. One series
 * a certificate, told apart by `identity`; what could not be read has a verdict and no time, so that an alert on time
 * never takes it for valid.
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
function prometheus(report) {
    const labels = report.findings.map(labelsOf);
    const families = gauges.map(({ name, help, value }) => {
        const samples = report.findings.flatMap((finding, index) => {
            const number = value(finding);
            return number === undefined ? [] : [`${name}{${labels[index]}} ${sample(number)}\n`];
        });
        return samples.length === 0 ? '' : `${heading(name, help)}${samples.join('')}`;
    });
    return `${families.join('')}${countsFamily(report)}${generatedFamily(report)}`;
}
function countsFamily(report) {
    const name = 'sf_keypair_certificates';
    const samples = Object.entries(report.counts).map(([verdict, count]) => `${name}{verdict="${verdict}"} ${count}\n`);
    return `${heading(name, 'How many certificates have each verdict; an ignored one counts as ignored alone.')}${samples.join('')}`;
}
function generatedFamily(report) {
    const name = 'sf_keypair_report_generated_timestamp_seconds';
    return `${heading(name, 'When the report was made, in Unix time: an old one means that nobody checks any more.')}${name} ${sample(unixSeconds(report.generatedAt))}\n`;
}
function heading(name, help) {
    return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n`;
}
function labelsOf(finding) {
    const labels = {
        identity: distinct(finding.identity),
        name: (0,_caption_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(finding),
        serial_number: finding.serialNumber ?? '',
        place: finding.origins[0] === undefined ? '' : (0,_caption_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(finding.origins[0]),
        role: finding.role ?? '',
        ignored: String(finding.ignored !== null),
    };
    return Object.entries(labels)
        .map(([name, value]) => `${name}="${labelValue(value)}"`)
        .join(',');
}
/** An identity that would not come through whole keeps a digest, since two series with equal labels are an error. */
function distinct(identity) {
    if (identity.length <= longestLabel && (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .disarm */ .J)(identity) === identity)
        return identity;
    return `${(0,_caption_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .disarm */ .J)(identity), longestLabel - 20)} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 16)}`;
}
function labelValue(value) {
    return (0,_caption_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .disarm */ .J)(value), longestLabel).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
function unixTime(moment) {
    return moment === null ? undefined : unixSeconds(moment);
}
function unixSeconds(moment) {
    return Math.floor(Date.parse(moment) / 1000);
}
function sample(value) {
    return value === Infinity ? '+Inf' : String(value);
}


/***/ })

};

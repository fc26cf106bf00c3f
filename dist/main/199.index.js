export const id = 199;
export const ids = [199];
export const modules = {

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  track: () => (/* binding */ track)
});

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/url.js
var build_url = __webpack_require__(7121);
// EXTERNAL MODULE: ./build/check/render/headline.js
var headline = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/check/render/verdict-words.js
var verdict_words = __webpack_require__(3481);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/check/finding.js
var finding = __webpack_require__(4598);
;// CONCATENATED MODULE: ./build/check/tracking-mark.js


/** The mark that the issue about this report carries. Days that pass change nothing in it, verdicts do. */
function markOf(report, reportName) {
    const facts = pressing(report).map(({ identity, verdict, notAfter, reason, origins }) => [
        identity,
        verdict,
        notAfter,
        reason,
        origins.map(({ location, index }) => [location, index]),
    ]);
    return { report: digest(reportName.trim()), worst: report.worst, facts: digest(JSON.stringify(facts)) };
}
/** The findings that need a person: a warning or graver, and not ignored; the most urgent first. */
function pressing(report) {
    return report.findings.filter(({ ignored, verdict }) => ignored === null && needsPerson({ worst: verdict }));
}
/** Whether there has to be an open issue. A notice alone needs nobody yet. */
function needsPerson(report) {
    return (0,finding/* gravity */.fp)(report.worst) >= (0,finding/* gravity */.fp)('warning');
}
/** One line that is not shown. */
function writeMark({ report, worst, facts }) {
    return `<!-- sf-keypair:tracking-issue report=${report} worst=${worst} facts=${facts} -->`;
}
/** @returns the mark in the first line of an issue's text; `undefined` when that line is not one */
function readMark(body) {
    const pattern = /^<!-- sf-keypair:tracking-issue report=([\da-f]{16}) worst=([A-Za-z]{2,12}) facts=([\da-f]{16}) -->[^\S\n]*(?:\n|$)/;
    const [, report, word, facts] = pattern.exec(body) ?? [];
    const worst = finding/* verdicts */.rY.find((verdict) => verdict === word);
    return report === undefined || facts === undefined || worst === undefined ? undefined : { report, worst, facts };
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/check/render/caption.js
var caption = __webpack_require__(6934);
;// CONCATENATED MODULE: ./build/check/tracking-text.js
/** Foreign text in Markdown that GitHub renders: what an issue may show of subjects, paths and names. */
const longestText = 200;
const longestTitle = 150;
/**
 * One code span in which nothing of the text acts: no markup, mention, reference, link or table cell, on one line.
 * Numeric character references would not do: GitHub resolves them first and looks for mentions after.
 * Characters that cannot be seen become visible escapes, as the bar does, which ends a table's cell even in code.
 * A zero-width space follows `@`, and `#` before a digit, since replies by e-mail quote the text without its code
 * span. A text of over 200 characters is cut, which is said; an empty one gives a dash without a code span.
 */
function inertCode(text) {
    if (text === '')
        return '–';
    const shown = neutral(cut(text));
    const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    const padding = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** At most 150 characters on one line for a title, which GitHub does not render. */
function inertTitle(text) {
    const characters = Array.from(neutral(cut(text)
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()));
    return characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`;
}
function neutral(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}|]/gu, visibleEscape)
        .replace(/(?<!\w)@/g, '@\u200b')
        .replace(/(#|\bGH-)(?=\d)/gi, '$1\u200b');
}
function visibleEscape(character) {
    return `\\u{${Number(character.codePointAt(0)).toString(16)}}`;
}
/** Counts code points, so that none is cut in two. */
function cut(text) {
    if (text.length <= longestText)
        return text;
    const characters = Array.from(text.slice(0, 2 * longestText));
    const kept = characters.slice(0, longestText).join('');
    const left = text.length - kept.length;
    return left === 0 ? kept : `${kept}… [${left.toLocaleString('en')} more characters]`;
}

;// CONCATENATED MODULE: ./build/check/tracking-table.js



const placesShown = 5;
/** As many findings, in their order, as fit into so many bytes; no lines at all when there are no findings. */
function trackingTable(findings, room) {
    if (findings.length === 0)
        return { lines: [], hidden: 0 };
    const lines = ['', '| Verdict | Certificate | Left | Ends (UTC) | Where |', '|---|---|---|---|---|'];
    let left = room - bytesOf(lines);
    let listed = 0;
    for (const finding of findings) {
        const line = row(finding);
        left -= bytesOf([line]);
        if (left < 0)
            break;
        lines.push(line);
        listed += 1;
    }
    return { lines, hidden: findings.length - listed };
}
/** A verdict with its mark, as people read it. */
function verdictText(verdict) {
    return `${verdict_words/* verdictMarks */.M9[verdict]} ${verdict_words/* verdictLabels */.f7[verdict]}`;
}
function count(number) {
    return number.toLocaleString('en');
}
/** Of UTF-8, with the line break after each line. */
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
function row(finding) {
    const name = inertCode((0,caption/* nameOf */.Vb)(finding));
    const reason = (0,caption/* reasonOf */.A3)(finding);
    const cells = [
        verdictText(finding.verdict),
        reason === undefined ? name : `${name}: ${reason}`,
        (0,caption/* timeLeft */.f$)(finding),
        (0,caption/* endOf */.pJ)(finding),
        places(finding),
    ];
    return `| ${cells.join(' | ')} |`;
}
function places({ origins }) {
    const first = origins.slice(0, placesShown).map(({ location, line, index }) => {
        const where = line === undefined ? (index === 0 ? '' : `, certificate ${index + 1}`) : `, line ${line}`;
        return `${inertCode(location)}${where}`;
    });
    const hidden = origins.length - first.length;
    return [...first, ...(hidden === 0 ? [] : [`${count(hidden)} more`])].join('<br>');
}

;// CONCATENATED MODULE: ./build/check/tracking-body.js






/** GitHub's limit is in characters; in bytes it is kept by whatever counts. */
const maximumBytes = 65_536;
/** Holds the sentence about rows that were left out. */
const reserveBytes = 200;
function issueTitle(reportName) {
    return `Certificates need attention: ${inertTitle(reportName)}`;
}
/**
 * The whole text of the issue, at most 65,536 bytes: the mark, what needs a person (as many rows as fit, the most
 * urgent first; how many more there are is said), what to do, and when this was checked.
 */
function issueBody(report, { reportName, runUrl }) {
    const findings = pressing(report);
    const head = [writeMark(markOf(report, reportName)), '', tracking_body_headline(report, findings.length)];
    const foot = ['', ...advice(findings), '---', '', lastChecked(report, runUrl), ''];
    const { lines, hidden } = trackingTable(findings, maximumBytes - bytesOf([...head, ...foot]) - reserveBytes);
    return [...head, ...lines, ...cutClause(hidden), ...foot].join('\n');
}
function tracking_body_headline(report, number) {
    const words = number === 0
        ? 'All is well: nothing needs a person'
        : number === 1
            ? 'One finding needs a person'
            : `${count(number)} findings need a person`;
    return `${verdict_words/* verdictMarks */.M9[report.worst]} **${words}** (${(0,headline/* countsLine */.J7)(report)}).`;
}
function cutClause(hidden) {
    if (hidden === 0)
        return [];
    return [
        '',
        `**${count(hidden)} more are not shown:** the text of an issue is limited, the report of the run has them all.`,
    ];
}
const advices = [
    [['warning', 'critical', 'expired'], '- Renew what ends, and replace it in every place that is listed.'],
    [['notYetValid'], '- What is not valid yet was made for later, or by a machine whose clock is wrong.'],
    [['unreadable'], '- What cannot be read was not judged: mend the file, the passphrase or the pattern.'],
];
function advice(findings) {
    if (findings.length === 0)
        return [];
    const lines = advices.flatMap(([verdicts, line]) => findings.some(({ verdict }) => verdicts.includes(verdict)) ? [line] : []);
    return [
        ...lines,
        '- What is meant to be so belongs in `ignore`; an issue that is closed by hand is opened again.',
        '',
    ];
}
function lastChecked({ generatedAt }, runUrl) {
    const link = linkTarget(runUrl);
    const by = link === undefined ? '' : ` by [this run](<${link}>)`;
    return `Last checked ${readable(generatedAt)} UTC${by}. Every check writes this text anew, and closes the issue when all is well; notes belong in comments.`;
}
/** The parser leaves neither brackets nor line ends in a URL, but in its query a backslash or backtick. */
function linkTarget(text) {
    const url = text === undefined ? undefined : (0,build_url/* readUrl */.w)(text);
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return undefined;
    return url.href.replace(/[\\`]/g, encodeURIComponent);
}
/** `2027-01-31 23:59:59`, from RFC 3339 in UTC. */
function readable(instant) {
    return /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(instant)
        ? instant.replace('T', ' ').slice(0, -1)
        : inertCode(instant);
}

;// CONCATENATED MODULE: ./build/check/tracking-comment.js



/** What is said to people, who are notified of it; the text of the issue changes in silence. */
const rowsShown = 5;
/** The worst verdict is another one than `before`. */
function changeComment(report, before) {
    const direction = (0,finding/* gravity */.fp)(report.worst) > (0,finding/* gravity */.fp)(before) ? 'graver' : 'milder';
    const [now, then] = [verdictText(report.worst), verdictText(before)];
    return withRows(`The worst verdict is now **${now}**, ${direction} than **${then}** before.`, report);
}
function reopenComment(report) {
    return withRows(`Open again: the worst verdict is **${verdictText(report.worst)}**.`, report);
}
function closeComment() {
    return 'All is well: nothing needs a person any more.';
}
/** A reference that is meant to act: it links the two. */
function duplicateComment(original) {
    return `Duplicate of #${original}: two checks ran at the same time, and the older issue is kept.`;
}
function withRows(sentence, report) {
    const findings = pressing(report);
    const { lines } = trackingTable(findings.slice(0, rowsShown), Number.POSITIVE_INFINITY);
    const hidden = findings.length - rowsShown;
    return [sentence, ...lines, ...(hidden > 0 ? ['', `${count(hidden)} more in the text above.`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/check/tracking-decision.js

/** The label that every tracking issue carries, whatever others it is given: it is found by it. */
const trackingLabel = {
    name: 'sf-keypair',
    color: 'b60205',
    description: 'Certificates that need a person, kept by sf-keypair',
};
/**
 * Those of the issues that we may touch, the oldest first: written by the token's own account, with our label and with
 * the mark of this report. Anybody can copy a mark, and nobody's issue becomes ours by it; one of ours from which
 * somebody took the mark or the label was taken out of our hands.
 */
function ownIssues(issues, self, report, reportName) {
    const wanted = markOf(report, reportName).report;
    return issues
        .flatMap((issue) => {
        const mark = isBy(issue.author, self) && isLabelled(issue) ? readMark(issue.body) : undefined;
        return mark?.report === wanted ? [{ ...issue, mark }] : [];
    })
        .sort((a, b) => a.number - b.number);
}
/** Names can be taken over by others, numbers cannot: they decide wherever both are known. */
function isBy(author, self) {
    if (author === undefined)
        return false;
    if (author.id !== undefined && self.id !== undefined)
        return author.id === self.id;
    return author.login.toLowerCase() === self.login.toLowerCase();
}
/** GitHub tells labels apart without regard to case. */
function isLabelled({ labels }) {
    return labels.some((label) => label.toLowerCase() === trackingLabel.name);
}
/**
 * What to do from what is true. Of several open issues the oldest is kept; a closed one is opened again rather than
 * followed by another. An open one whose text says that all is well was opened again by a person and is left to them.
 */
function decide(report, reportName, own) {
    const [kept, ...duplicates] = own.filter(({ state }) => state === 'open');
    return { step: stepFor(report, reportName, kept, own[0]), duplicates };
}
function stepFor(report, name, kept, closed) {
    if (!needsPerson(report)) {
        return kept !== undefined && needsPerson(kept.mark) ? { kind: 'close', issue: kept } : { kind: 'nothing' };
    }
    if (kept !== undefined) {
        const changed = kept.mark.facts !== markOf(report, name).facts;
        return { kind: 'update', issue: kept, before: kept.mark.worst, changed };
    }
    return closed === undefined ? { kind: 'open' } : { kind: 'reopen', issue: closed };
}

;// CONCATENATED MODULE: ./build/check/tracking-issue.js




/** Lists lag behind what was just written. */
const settleMilliseconds = 2_000;
/**
 * Brings the one issue of this report to what the report says: opens, updates, reopens or closes it. Whatever goes
 * wrong is in the result, so that the verdict on the certificates stands; it never rejects.
 */
async function trackIssue(request, repository, world) {
    const tracker = new Tracker(request, repository, world);
    try {
        return await tracker.run();
    }
    catch (thrown) {
        const failure = thrown instanceof build_failure/* Failure */.HR
            ? thrown
            : new build_failure/* Failure */.HR('ERR_INTERNAL', 'The tracking issue could not be brought up to date.', { cause: thrown });
        return { outcome: 'failed', issue: undefined, failure, warnings: tracker.warnings };
    }
}
class Tracker {
    warnings = [];
    #request;
    #repository;
    #world;
    constructor(request, repository, world) {
        this.#request = request;
        this.#repository = repository;
        this.#world = world;
    }
    async run() {
        await this.#refuse();
        const self = await this.#repository.self();
        return this.#act(await this.#own(self), self);
    }
    /** What stands against any issue is said now, and not only on the day on which something needs a person. */
    async #refuse() {
        const { archived, issuesEnabled, closedToPublic } = await this.#repository.about();
        if (archived)
            throw new build_failure/* Failure */.HR('ERR_ISSUE_ARCHIVED', 'The repository is archived, so no issue can be kept in it.');
        if (!issuesEnabled)
            throw new build_failure/* Failure */.HR('ERR_ISSUE_DISABLED', 'Issues are switched off in the repository.');
        if (!closedToPublic && !this.#request.inPublic) {
            throw new build_failure/* Failure */.HR('ERR_ISSUE_PUBLIC', 'Everybody can read the repository, and `issue-in-public` is not `true`.');
        }
    }
    async #own(self) {
        const issues = await this.#repository.issues(trackingLabel.name);
        return ownIssues(issues, self, this.#request.report, this.#request.reportName);
    }
    async #act(own, self) {
        const { step, duplicates } = decide(this.#request.report, this.#request.reportName, own);
        const kept = 'issue' in step ? step.issue : own.find(({ state }) => state === 'open');
        if (kept !== undefined)
            for (const duplicate of duplicates)
                await this.#closeDuplicate(duplicate, kept);
        return step.kind === 'open' ? this.#open(self) : this.#apply(step);
    }
    async #apply(step) {
        const { report } = this.#request;
        switch (step.kind) {
            case 'nothing':
                return this.#result('nothing', undefined);
            case 'update': {
                await this.#write(step.issue, {});
                if (step.before !== report.worst)
                    await this.#comment(step.issue, changeComment(report, step.before));
                return this.#result(step.changed ? 'updated' : 'checked', step.issue);
            }
            case 'reopen':
                await this.#write(step.issue, { state: 'open', reason: 'reopened' });
                await this.#comment(step.issue, reopenComment(report));
                return this.#result('reopened', step.issue);
            case 'close':
                await this.#write(step.issue, { state: 'closed', reason: 'completed' });
                await this.#comment(step.issue, closeComment());
                return this.#result('closed', step.issue);
        }
    }
    /** Opens the issue unless another run is faster: of two that were opened at once the older is kept. */
    async #open(self) {
        await this.#repository.ensureLabel(trackingLabel);
        const opened = await this.#create();
        await this.#world.clock.sleep(settleMilliseconds);
        // What we just wrote tells for certain who we are.
        const author = (opened instanceof build_failure/* Failure */.HR ? undefined : opened.author) ?? self;
        const own = await this.#own(author);
        const created = opened instanceof build_failure/* Failure */.HR ? own.find(({ state }) => state === 'open') : opened;
        if (created === undefined)
            throw opened;
        if (!isLabelled(created))
            return this.#withdraw(created);
        const older = own.filter(({ number }) => number < created.number);
        const kept = older.find(({ state }) => state === 'open') ?? older[0];
        if (kept === undefined) {
            await this.#assign(created);
            return this.#result('opened', created);
        }
        await this.#closeDuplicate(created, kept);
        return this.#act(older, author);
    }
    /** A failure that leaves open whether there is an issue now is returned; others are thrown. */
    async #create() {
        const { report, reportName, labels } = this.#request;
        const issue = { title: issueTitle(reportName), body: issueBody(report, this.#request) };
        const extra = labels.filter((label) => label.toLowerCase() !== trackingLabel.name);
        try {
            return await this.#repository.open({ ...issue, labels: [trackingLabel.name, ...extra] });
        }
        catch (thrown) {
            if (!(thrown instanceof build_failure/* Failure */.HR))
                throw thrown;
            if (thrown.code === 'ERR_ISSUE_UNAVAILABLE' || thrown.code === 'ERR_ISSUE_UNEXPECTED')
                return thrown;
            if (thrown.code !== 'ERR_ISSUE_REJECTED' || extra.length === 0)
                throw thrown;
            this.warnings.push(new build_failure/* Failure */.HR('ERR_ISSUE_LABEL', 'The issue was refused with the labels of `issue-labels`, and opened without.', {
                ...(thrown.reply === undefined ? {} : { reply: thrown.reply }),
            }));
            return this.#repository.open({ ...issue, labels: [trackingLabel.name] });
        }
    }
    /** Without its label the next run would not find it and open another one, day after day. */
    async #withdraw(created) {
        await this.#repository.edit(created.number, { state: 'closed', reason: 'not_planned' });
        throw new build_failure/* Failure */.HR('ERR_ISSUE_LABEL', `The token may open issues but not label them, so the new issue ${created.number} was closed at once.`);
    }
    async #write(issue, state) {
        await this.#repository.edit(issue.number, { body: issueBody(this.#request.report, this.#request), ...state });
    }
    async #closeDuplicate(duplicate, kept) {
        await this.#repository.edit(duplicate.number, { state: 'closed', reason: 'not_planned' });
        await this.#comment(duplicate, duplicateComment(kept.number));
    }
    /** The text of the issue tells the facts; that a comment is missing is worth a warning. */
    async #comment(issue, body) {
        await this.#orWarn(() => this.#repository.comment(issue.number, body));
    }
    async #assign(issue) {
        const wanted = this.#request.assignees;
        if (wanted.length === 0)
            return;
        await this.#orWarn(async () => {
            const assigned = (await this.#repository.assign(issue.number, wanted)).map((login) => login.toLowerCase());
            const missing = wanted.filter((login) => !assigned.includes(login.toLowerCase()));
            if (missing.length > 0) {
                throw new build_failure/* Failure */.HR('ERR_ISSUE_ASSIGNEE', `The issue could not be assigned to ${missing.join(', ')}.`);
            }
        });
    }
    async #orWarn(act) {
        try {
            await act();
        }
        catch (thrown) {
            if (!(thrown instanceof build_failure/* Failure */.HR))
                throw thrown;
            this.warnings.push(thrown);
        }
    }
    #result(outcome, issue) {
        return { outcome, issue, failure: undefined, warnings: this.warnings };
    }
}

;// CONCATENATED MODULE: ./build/world/repository-answer.js

const members = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
/** @throws Failure ERR_ISSUE_UNEXPECTED unless it is an object */
function readObject(value, purpose) {
    const object = members(value);
    if (object === undefined)
        throw notUnderstood(purpose);
    return object;
}
/** @throws Failure ERR_ISSUE_UNEXPECTED unless it is a list */
function readList(value, purpose) {
    if (!Array.isArray(value))
        throw notUnderstood(purpose);
    return value;
}
/** @returns `undefined` when there is no such account */
function readAccount(value, idMember = 'id') {
    const account = members(value);
    const login = account?.['login'];
    if (account === undefined || typeof login !== 'string' || login === '')
        return undefined;
    const id = account[idMember];
    return { login, id: typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined };
}
/** @throws Failure ERR_ISSUE_UNEXPECTED when it is no issue */
function readIssue(value, purpose) {
    const issue = readObject(value, purpose);
    const { number, state, body, html_url: url, labels } = issue;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || (state !== 'open' && state !== 'closed')) {
        throw notUnderstood(purpose);
    }
    return {
        number,
        state,
        body: typeof body === 'string' ? body : '',
        author: readAccount(issue['user']),
        labels: Array.isArray(labels) ? labels.map(labelName) : [],
        url: typeof url === 'string' ? url : '',
    };
}
/** GitHub gives objects, and bare names where it always did. */
function labelName(label) {
    const name = typeof label === 'string' ? label : members(label)?.['name'];
    return typeof name === 'string' ? name : '';
}
function notUnderstood(purpose) {
    return new build_failure/* Failure */.HR('ERR_ISSUE_UNEXPECTED', `What came back from the attempt to ${purpose} is no answer of the API.`);
}

// EXTERNAL MODULE: ./build/world/api-access.js
var api_access = __webpack_require__(5354);
;// CONCATENATED MODULE: ./build/world/repository-client.js


/** @throws Failure ERR_ISSUE_REPOSITORY, ERR_ISSUE_API, ERR_ISSUE_TOKEN for what cannot work */
async function loadClient({ token, slug, apiUrl }) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(slug) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new build_failure/* Failure */.HR('ERR_ISSUE_REPOSITORY', 'No repository is named in the form `owner/name`.', {
            hint: 'Set GITHUB_REPOSITORY; runners set it themselves.',
        });
    }
    const address = (0,api_access/* readApiUrl */.A)(apiUrl);
    if (address === undefined)
        throw new build_failure/* Failure */.HR('ERR_ISSUE_API', 'The address of the API is not an https address alone.');
    const text = (0,api_access/* readApiToken */.q)(token);
    if (typeof text === 'string')
        throw new build_failure/* Failure */.HR('ERR_ISSUE_TOKEN', `The token for the tracking issue ${text}.`);
    const octokit = await loadOctokit(text, address.base);
    return { octokit, owner, repo, host: address.host };
}
async function loadOctokit(token, baseUrl) {
    try {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
        return getOctokit(token.reveal(), { baseUrl, userAgent: 'sf-keypair', log: silence });
    }
    catch {
        // The module reads the event's file as it loads; its messages may quote what it found there.
        throw new build_failure/* Failure */.HR('ERR_INTERNAL', "The client of the platform's API could not be loaded.", {
            hint: 'See that GITHUB_EVENT_PATH names the file that the runner wrote, or unset it.',
        });
    }
}
const silent = () => { };
/** Octokit writes about deprecations to the console unless it is given something else. */
const silence = { debug: silent, info: silent, warn: silent, error: silent };

// EXTERNAL MODULE: ./build/world/repository-refusal.js
var repository_refusal = __webpack_require__(2754);
;// CONCATENATED MODULE: ./build/world/repository-patience.js


/** One attempt; all calls of one repository together, waiting included. A build waits for them. */
const attemptMilliseconds = 30_000;
const totalMilliseconds = 180_000;
/** Waits after the first and the second outage; after the third it is over. */
const outageWaitsMilliseconds = [1_000, 4_000];
const maximumLimits = 4;
/** What an attempt throws when an answer came that is no success. */
class RefusedCall extends Error {
    answer;
    constructor(answer) {
        super(`HTTP ${answer.status}`);
        this.answer = answer;
    }
}
/** Tries calls until they succeed, may not be tried again, or the time for all of them is over. */
class Patience {
    #clock;
    #endsAt;
    constructor(clock) {
        this.#clock = clock;
    }
    /**
     * @param attempt throws {@link RefusedCall} for an answer that is no success, a Failure for one that is not
     * understood, and anything else when no answer came
     */
    async call(call, attempt) {
        this.#endsAt ??= this.#clock.monotonic() + totalMilliseconds;
        const endsAt = this.#endsAt;
        const left = () => endsAt - this.#clock.monotonic();
        const seen = { limited: 0, outage: 0 };
        for (;;) {
            try {
                return await attempt(AbortSignal.timeout(Math.max(1, Math.min(attemptMilliseconds, left()))));
            }
            catch (thrown) {
                if (thrown instanceof build_failure/* Failure */.HR)
                    throw thrown;
                const refusal = this.#judge(thrown, call);
                const wait = waitAfter(refusal, call, seen);
                if (refusal.kind === 'final' || wait === undefined || wait >= left())
                    throw refusal.failure;
                seen[refusal.kind] += 1;
                await this.#clock.sleep(wait);
            }
        }
    }
    #judge(thrown, call) {
        if (thrown instanceof RefusedCall)
            return (0,repository_refusal/* judgeRefusal */.cT)(thrown.answer, call, this.#clock.now());
        const sentence = `${call.host} could not ${call.purpose}: no answer (${networkCode(thrown)}).`;
        return { kind: 'outage', failure: new build_failure/* Failure */.HR('ERR_ISSUE_UNAVAILABLE', sentence) };
    }
}
/** `undefined`: it is not tried again. What a limit turned away was not done; after an outage nobody knows. */
function waitAfter(refusal, call, seen) {
    if (refusal.kind === 'limited')
        return seen.limited < maximumLimits ? refusal.waitMilliseconds : undefined;
    return refusal.kind === 'outage' && call.kind !== 'creation' ? outageWaitsMilliseconds[seen.outage] : undefined;
}
/** The system's code at the bottom of what a fetch throws; its text is left alone, since it may quote a header. */
function networkCode(thrown) {
    let code = 'no code';
    for (let at = thrown, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
        const error = at;
        if (error.name === 'TimeoutError' || error.name === 'AbortError')
            return 'TIMEOUT';
        if (typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code))
            code = error.code;
        at = error.cause;
    }
    return code;
}

;// CONCATENATED MODULE: ./build/world/repository.js





/** The author of what a workflow's own token writes; assumed when the platform tells nobody's name. */
const workflowAccount = { login: 'github-actions[bot]', id: undefined };
const pageSize = 100;
const maximumPages = 10;
/**
 * The issues of a repository on GitHub or GHES, through Octokit, which is loaded with the first call. Options that
 * cannot work fail the first call, too.
 */
function openRepository(options, clock) {
    return new GitHubRepository(options, clock);
}
class GitHubRepository {
    #options;
    #patience;
    #client;
    constructor(options, clock) {
        this.#options = options;
        this.#patience = new Patience(clock);
    }
    async about() {
        const purpose = 'show the repository';
        const { data } = await this.#call(purpose, 'repository', 'GET /repos/{owner}/{repo}');
        const repository = readObject(data, purpose);
        return {
            closedToPublic: repository['private'] === true && repository['visibility'] !== 'public',
            archived: repository['archived'] === true,
            issuesEnabled: repository['has_issues'] !== false,
        };
    }
    /**
     * GraphQL tells every kind of token its own account; `GET /user` is closed to workflows and apps, but open where
     * there is no GraphQL.
     */
    async self() {
        const purpose = 'say whose the token is';
        await this.#load();
        return ((await this.#unlessRefused(async () => {
            const { data } = await this.#graphql(purpose, 'query { viewer { login databaseId } }');
            return readAccount(readObject(data, purpose)['viewer'], 'databaseId');
        })) ??
            (await this.#unlessRefused(async () => readAccount((await this.#call(purpose, 'look', 'GET /user')).data))) ??
            workflowAccount);
    }
    async issues(label) {
        const purpose = 'list the issues';
        const issues = [];
        for (let page = 1; page <= maximumPages; page += 1) {
            const { data, headers } = await this.#call(purpose, 'look', 'GET /repos/{owner}/{repo}/issues', {
                labels: label,
                state: 'all',
                sort: 'created',
                direction: 'desc',
                per_page: pageSize,
                page,
            });
            const rows = readList(data, purpose);
            // Pull requests are issues to this call.
            const ownRows = rows.filter((row) => !('pull_request' in readObject(row, purpose)));
            issues.push(...ownRows.map((row) => readIssue(row, purpose)));
            if (rows.length < pageSize && !String(headers['link'] ?? '').includes('rel="next"'))
                return issues;
        }
        throw new build_failure/* Failure */.HR('ERR_ISSUE_UNEXPECTED', `More than ${maximumPages * pageSize} issues carry the label \`${label}\`, so ours cannot be found among them.`, { hint: 'Take the label off the issues that are not the tracking issue.' });
    }
    async ensureLabel(label) {
        await this.#call('make the label', 'change', 'POST /repos/{owner}/{repo}/labels', label, repository_refusal/* saysAlreadyExists */.TM);
    }
    async open(issue) {
        const purpose = 'open the issue';
        return readIssue((await this.#call(purpose, 'creation', 'POST /repos/{owner}/{repo}/issues', issue)).data, purpose);
    }
    async edit(number, changes) {
        const purpose = 'edit the issue';
        const { reason, ...parameters } = changes;
        const { data } = await this.#call(purpose, 'change', 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
            ...parameters,
            ...(reason === undefined ? {} : { state_reason: reason }),
            issue_number: number,
        });
        return readIssue(data, purpose);
    }
    async comment(number, body) {
        await this.#call('write a comment', 'creation', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            issue_number: number,
            body,
        });
    }
    async assign(number, logins) {
        const purpose = 'assign the issue';
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
        const { data } = await this.#call(purpose, 'change', route, { issue_number: number, assignees: logins });
        const { assignees } = readObject(data, purpose);
        return readList(assignees, purpose).flatMap((assignee) => readAccount(assignee)?.login ?? []);
    }
    /** @param accepted says of a refusal that it is as good as a success */
    async #call(purpose, kind, route, parameters = {}, accepted = () => false) {
        const client = await this.#load();
        return this.#patience.call({ host: client.host, purpose, kind }, async (signal) => {
            try {
                const place = route.includes('{owner}') ? { owner: client.owner, repo: client.repo } : {};
                return await client.octokit.request(route, { ...parameters, ...place, request: { signal, log: silence } });
            }
            catch (thrown) {
                const answer = answerOf(thrown);
                if (answer === undefined)
                    throw thrown;
                if (accepted(answer))
                    return { data: undefined, headers: {} };
                throw new RefusedCall(answer);
            }
        });
    }
    async #graphql(purpose, query) {
        const client = await this.#load();
        return this.#patience.call({ host: client.host, purpose, kind: 'look' }, async (signal) => {
            try {
                return { data: await client.octokit.graphql(query, { request: { signal, log: silence } }) };
            }
            catch (thrown) {
                const answer = answerOf(thrown);
                throw answer === undefined ? thrown : new RefusedCall(answer);
            }
        });
    }
    /** `undefined` when this way leads nowhere; a token that is not accepted has no other one. */
    async #unlessRefused(look) {
        try {
            return await look();
        }
        catch (thrown) {
            if (thrown instanceof build_failure/* Failure */.HR && thrown.code !== 'ERR_ISSUE_TOKEN')
                return undefined;
            throw thrown;
        }
    }
    #load() {
        this.#client ??= loadClient(this.#options);
        return this.#client;
    }
}
/** What Octokit throws with an answer in it, in one form; `undefined` when there was none. */
function answerOf(thrown) {
    const { response, headers, message } = Object(thrown);
    if (typeof response !== 'object' || response === null)
        return undefined;
    if ('status' in response && typeof response.status === 'number')
        return response;
    // A GraphQL error comes with status 200 and its reasons in the body.
    return { status: graphqlStatus(response), headers, data: { message } };
}
function graphqlStatus(response) {
    const { errors } = response;
    return Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED') ? 429 : 403;
}

;// CONCATENATED MODULE: ./build/action/check-tracking.js


/** Whatever becomes of the issue, the verdict on the certificates stands. */
async function track({ report }, options, world, ci) {
    const token = options['github-token'];
    if (token === undefined)
        return;
    const read = (name) => world.machine.environment[name] ?? '';
    const slug = read('GITHUB_REPOSITORY');
    const { outcome, issue, failure, warnings } = await trackIssue({
        report,
        reportName: `${read('GITHUB_WORKFLOW')} / ${read('GITHUB_JOB')}`,
        runUrl: `${read('GITHUB_SERVER_URL')}/${slug}/actions/runs/${read('GITHUB_RUN_ID')}`,
        labels: options['issue-labels'],
        assignees: options['issue-assignees'],
        inPublic: options['issue-in-public'],
    }, openRepository({ token, slug, apiUrl: read('GITHUB_API_URL') }, world.clock), world);
    for (const each of failure === undefined ? warnings : [...warnings, failure]) {
        const reply = each.reply === undefined ? '' : ` The platform said "${each.reply}".`;
        ci.annotate('warning', `${each.message}${reply} ${each.hint}`, { title: each.code });
    }
    const link = issue === undefined ? '' : `, ${issue.url}`;
    ci.info(failure === undefined ? `Tracking issue: ${outcomes[outcome]}${link}.` : `Tracking issue: failed, ${failure.code}.`);
}
const outcomes = {
    nothing: 'none is needed',
    opened: 'opened',
    reopened: 'opened again',
    updated: 'updated',
    checked: 'unchanged but for the moment of the check',
    closed: 'closed',
    failed: 'failed',
};


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unreadableReasons),
/* harmony export */   b: () => (/* binding */ certificateWarnings)
/* harmony export */ });
/** Why something that should have been a certificate is none that can be judged: the closed list. */
const unreadableReasons = {
    'armour-cut': 'the PEM block has no END line of its own: the text was cut',
    'base64-damaged': 'the base64 between BEGIN and END is damaged or cut',
    'der-malformed': 'the content has not the form of a certificate',
    'der-cut': 'the content ends before its structure does: it was cut',
    'date-malformed': 'the end of its validity has no form that a certificate may use',
    'date-impossible': 'the end of its validity is no real moment (a month 13, a 29 February in a common year, a second 60, …)',
    'date-local-time': 'the end of its validity names no time zone',
    'keystore-damaged': 'the keystore is damaged or cut',
    'keystore-passphrase-missing': 'the keystore needs a passphrase and none was given',
    'keystore-passphrase-wrong': 'the passphrase does not open the keystore',
    'keystore-unsupported': 'the keystore uses a form or a cipher that is not supported',
    'keystore-costly': 'opening the keystore would cost too much (key stretching)',
    'too-large': 'the content is larger than what is read',
    'too-many': 'there are more certificates in one place than what is read',
};
/** What is odd about a certificate without hindering its judgement: the closed list. */
const certificateWarnings = {
    'not-after-form': 'notAfter is not written as RFC 5280 wants it; it was read all the same',
    'not-before-form': 'notBefore is not written as RFC 5280 wants it; it was read all the same',
    'not-before-unreadable': 'notBefore cannot be read',
    'validity-inverted': 'notAfter lies before notBefore',
    'serial-number-form': 'the serial number is negative, zero or longer than 20 bytes',
    'version-form': 'the version number is none that RFC 5280 knows, or does not allow extensions',
    'trailing-bytes': 'bytes follow after the certificate',
    'extensions-malformed': 'the extensions cannot be read, so the role is a guess',
    'public-key-unknown': 'the public key is of an unknown kind or cannot be read',
};


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ warningClauses),
/* harmony export */   SE: () => (/* binding */ skippedReasons),
/* harmony export */   Zz: () => (/* binding */ unreadableReasons),
/* harmony export */   _J: () => (/* binding */ originKinds),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   sq: () => (/* binding */ checkWarnings)
/* harmony export */ });
/* harmony import */ var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** The verdicts, from the calmest to the gravest: this order is what `worst`, `fail-on` and every sorting go by. */
const verdicts = ['ok', 'notice', 'warning', 'critical', 'expired', 'notYetValid', 'unreadable'];
const gravities = {
    ok: 0,
    notice: 1,
    warning: 2,
    critical: 3,
    expired: 4,
    notYetValid: 5,
    unreadable: 6,
};
/** The verdict's place in {@link verdicts}; a graver one is larger. */
function gravity(verdict) {
    return gravities[verdict];
}
/**
 * What a place is: text in an input, a file, a TLS server, a document fetched over https, the org's own certificates,
 * the certificate of the login itself.
 */
const originKinds = ['input', 'file', 'tls', 'https', 'org', 'login'];
/** What `check` itself says about a certificate beside its dates; the parser's own warnings come on top. */
const checkWarnings = {
    'weak-key': 'the key is weaker than what is held safe today',
    'weak-signature': 'it is signed with a digest that is no longer held safe',
    'over-4-kb': 'it is larger than the 4 KB that Salesforce takes',
    'lifetime-unknown': 'its beginning is unknown, so the default in days stands in for a threshold in percent',
    'key-mismatch': 'the private key beside it belongs to another certificate',
    'integrity-not-verified': 'it was read without a passphrase, so the integrity of its keystore was not verified',
    'ignore-ended': 'a line that ignored it has ended',
};
/** Every warning with its clause; the closed list of codes. */
const warningClauses = { ..._certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .certificateWarnings */ .b, ...checkWarnings };
/** Why a place could not be judged: what `check` adds to the reasons of the certificate room. */
const placeReasons = {
    // the place
    missing: 'there is nothing at this path',
    'no-match': 'the pattern matches no file',
    'not-a-file': 'this is no regular file',
    link: 'this is a link, and links are not followed',
    'outside-workspace': 'this lies outside the workspace, where only an absolute path may lead',
    forbidden: 'this process may not read it',
    'read-failed': 'reading it failed',
    // the content
    empty: 'it is empty',
    'no-certificate': 'it holds no certificate',
    'nothing-found': 'nothing that was named holds a certificate',
    'too-deep': 'it is nested more deeply than what is read',
    timeout: 'reading it took longer than what is waited',
    // the network and the org
    unreachable: 'the server cannot be reached',
    'tls-failed': 'no TLS connection could be made',
    'http-failed': 'the server did not hand out the document',
    'org-forbidden': 'the user of the login may not see the certificates of this org',
    'org-failed': 'the org could not be asked for its certificates',
    // ourselves
    'bad-report': 'it is no report of this product, or one of another schema version',
    unaccounted: 'it was named, but nothing was learned about it: a defect worth reporting',
};
/** Why something that was named could not be judged: the whole closed list, with a clause for each. */
const unreadableReasons = { ..._certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableReasons */ .Z, ...placeReasons };
/** Why a file that a pattern found counts as plainly something else. */
const skippedReasons = {
    'private-key': 'a private key',
    'public-key': 'a public key',
    'certificate-request': 'a certificate request',
    'revocation-list': 'a revocation list',
    parameters: 'key parameters',
    'ssh-key': 'an SSH key',
    'other-armour': 'PEM or PGP armour around something else',
    'no-certificates': 'a keystore without certificates',
    empty: 'an empty file',
    text: 'text without a certificate',
    binary: 'binary data without a certificate',
};


/***/ }),

/***/ 7591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** From this many on, a set answers faster than a look through the list; below it, it would only cost memory. */
const fewPlaces = 8;
/** The places of one certificate, each once, however often it is added. */
class Places {
    list = [];
    #keys;
    add(origin) {
        if (this.#has(origin))
            return;
        this.list.push(origin);
        if (this.#keys !== undefined)
            this.#keys.add(key(origin));
        else if (this.list.length > fewPlaces)
            this.#keys = new Set(this.list.map(key));
    }
    #has(origin) {
        return this.#keys?.has(key(origin)) ?? this.list.some((known) => comparePlaces(known, origin) === 0);
    }
}
/** By location, then kind, then index: the order in which places are listed. The line says nothing that these do not. */
function comparePlaces(a, b) {
    return compareText(a.location, b.location) || compareText(a.kind, b.kind) || a.index - b.index;
}
/** By code units, so that no locale of a machine changes a report. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function key(origin) {
    return `${origin.kind} ${origin.index} ${origin.location}`;
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* unused harmony export commonName */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);

/**
 * What a certificate is called where there is room for one name: its common name, else its whole subject; for one that
 * only the org knows its developer name there; for what could not be read the last part of its place, which is the host
 * for a page of an org's Setup. Never empty. Foreign text.
 */
function nameOf(finding) {
    const { subject, identity } = finding;
    const common = subject === null ? undefined : commonName(subject);
    if (isVisible(common))
        return common;
    if (subject !== null && isVisible(subject))
        return subject;
    if (identity.startsWith('org:'))
        return identity.slice(identity.indexOf('/') + 1) || identity;
    if (subject !== null && finding.serialNumber !== null)
        return `serial number ${finding.serialNumber}`;
    const location = finding.origins[0]?.location ?? '';
    const [, host, named] = setupPage.exec(location) ?? [];
    const names = [named, host, /[^/\\]+(?=[/\\]*$)/.exec(location)?.[0], location, identity];
    return names.find(isVisible) ?? 'without a name';
}
/** A list in Setup of an org, or one of its entries. */
const setupPage = /^https?:\/\/([^/]+)\/lightning\/setup\/\w+\/home(?:#([\s\S]*))?$/;
function isVisible(text) {
    return text !== undefined && text.trim() !== '';
}
/** The first common name of a name in the form of RFC 4514, its escapes undone; `undefined` when it has none. */
function commonName(subject) {
    for (const [part] of subject.matchAll(/(?:\\[\s\S]|[^\\,+])+/g)) {
        const value = /^\s*CN=([\s\S]*)$/i.exec(part)?.[1];
        if (value !== undefined)
            return withoutEscapes(value);
    }
    return undefined;
}
function withoutEscapes(value) {
    return value.replace(/((?:\\[0-9a-f]{2})+)|\\([\s\S])/gi, (_, pairs, single) => pairs === undefined ? single : Buffer.from(pairs.replaceAll('\\', ''), 'hex').toString('utf8'));
}
/** How long until the end, in one unit, rounded down: `41 d`, `5 h`, `3 d ago`, `no end`; `–` when nobody can tell. */
function timeLeft(finding) {
    const { secondsLeft } = finding;
    if (secondsLeft === null)
        return finding.verdict === 'unreadable' ? '–' : 'no end';
    return secondsLeft < 0 ? `${inOneUnit(-secondsLeft)} ago` : inOneUnit(secondsLeft);
}
function inOneUnit(seconds) {
    if (seconds >= 86_400)
        return `${Math.floor(seconds / 86_400)} d`;
    if (seconds >= 3600)
        return `${Math.floor(seconds / 3600)} h`;
    return seconds >= 60 ? `${Math.floor(seconds / 60)} min` : `${seconds} s`;
}
/** The end to the minute in UTC, `2027-01-31 23:59`; `–` without one. */
function endOf(finding) {
    return finding.notAfter === null ? '–' : finding.notAfter.replace(/T(\d\d:\d\d).*$/, ' $1');
}
/** Why it is unreadable, as one clause; `undefined` for everything else. */
function reasonOf(finding) {
    return finding.reason === null ? undefined : _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableReasons */ .Zz[finding.reason];
}
/**
 * A place as people write it: its location, the line unless it is the first, then which of several certificates there
 * is meant. Foreign text.
 */
function placeOf(origin) {
    const line = (origin.line ?? 1) === 1 ? '' : `:${origin.line}`;
    return `${origin.location}${line}${origin.index === 0 ? '' : ` #${origin.index + 1}`}`;
}
/** At most so many characters, with an ellipsis where it was cut, never within one. */
function clip(text, characters) {
    if (text.length <= characters)
        return text;
    return `${text.slice(0, Math.max(0, characters - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ skippedLine),
/* harmony export */   If: () => (/* binding */ nextEndClause),
/* harmony export */   J7: () => (/* binding */ countsLine)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _caption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6934);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3481);



/** All that was judged in one line, the gravest first: `2 expired, 1 critical, 37 ok; 4 ignored`. */
function countsLine(report) {
    const { counts } = report;
    const parts = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${counts[verdict]} ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLabels */ .f7[verdict]}`)
        .reverse();
    const judged = parts.length === 0 ? 'nothing that counts' : parts.join(', ');
    return counts.ignored === 0 ? judged : `${judged}; ${counts.ignored} ignored`;
}
/** The finding that ends next: not ignored and not over; `undefined` when none will. */
function nextEnding(report) {
    let next;
    for (const finding of report.findings) {
        const { secondsLeft } = finding;
        if (finding.ignored !== null || secondsLeft === null || secondsLeft < 0)
            continue;
        if (next?.secondsLeft == null || secondsLeft < next.secondsLeft)
            next = finding;
    }
    return next;
}
/** When the next one ends, without foreign text: `the next one ends in 12 d, on 2027-01-31`. */
function nextEndClause(report) {
    const next = nextEnding(report);
    if (next?.notAfter == null)
        return 'none of them will end';
    return `the next one ends in ${(0,_caption_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(next)}, on ${next.notAfter.slice(0, 10)}`;
}
/** What was skipped and as what, the most frequent first; `undefined` when nothing was. */
function skippedLine(skipped) {
    if (skipped.length === 0)
        return undefined;
    const counts = new Map();
    for (const { reason } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const kinds = [...counts]
        .sort((a, b) => b[1] - a[1])
        .map(([reason, count]) => `${_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedReasons */ .SE[reason]}${count === 1 ? '' : ` (${count})`}`);
    return `${skipped.length} ${skipped.length === 1 ? 'file was' : 'files were'} skipped as plainly something else: ${kinds.join(', ')}`;
}


/***/ }),

/***/ 3481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   f7: () => (/* binding */ verdictLabels)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8605);

/** The verdicts as people read them. */
const verdictLabels = {
    ok: 'ok',
    notice: 'notice',
    warning: 'warning',
    critical: 'critical',
    expired: 'expired',
    notYetValid: 'not yet valid',
    unreadable: 'unreadable',
};
/** A mark for pages that colours alone would not reach, such as Markdown. */
const verdictMarks = {
    ok: '🟢',
    notice: '🔵',
    warning: '🟡',
    critical: '🟠',
    expired: '🔴',
    notYetValid: '🟣',
    unreadable: '⚫',
};
/**
 * How loud a verdict is. What makes the build fail is an error; what is as grave and does not, because the user chose
 * so, is a warning. `undefined` for what needs no word: ok, and whatever is ignored.
 */
function levelOf(finding, failOn) {
    if (finding.ignored !== null || finding.verdict === 'ok')
        return undefined;
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI)(finding, failOn))
        return 'error';
    return finding.verdict === 'notice' ? 'notice' : 'warning';
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   dO: () => (/* binding */ makeReport),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   vO: () => (/* binding */ earliestEnding)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4598);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7591);
/* harmony import */ var _urgency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1264);




const failOnChoices = ['critical', 'warning', 'expired', 'never'];
/** Makes the report of one check; the order in which findings and skipped places come makes no difference. */
function makeReport(parts) {
    const { notice, warning, critical } = parts.thresholds;
    return assemble({
        generatedAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .rfc3339 */ .ag)(parts.now),
        thresholds: { noticeWithin: notice.text, warnWithin: warning.text, failWithin: critical.text },
        skipped: parts.skipped,
        findings: parts.findings,
    });
}
/** Sorts and counts; what the members say of each other is true by construction. */
function assemble(parts) {
    const counts = countVerdicts(parts.findings);
    return {
        schemaVersion: 1,
        generatedAt: parts.generatedAt,
        thresholds: parts.thresholds,
        worst: worstOf(counts),
        counts,
        skipped: [...parts.skipped].sort((a, b) => (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.location, b.location) || (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.reason, b.reason)),
        findings: [...parts.findings].sort(_urgency_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUrgency */ .t),
    };
}
function countVerdicts(findings) {
    const counts = {
        ok: 0,
        notice: 0,
        warning: 0,
        critical: 0,
        expired: 0,
        notYetValid: 0,
        unreadable: 0,
        ignored: 0,
    };
    for (const finding of findings)
        counts[finding.ignored === null ? finding.verdict : 'ignored']++;
    return counts;
}
function worstOf(counts) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.findLast((verdict) => counts[verdict] > 0) ?? 'ok';
}
/**
 * Whether a finding makes the build fail: its verdict is as grave as the one named, or graver. `expired` thus means
 * whatever cannot be relied on today, which is also what is not valid yet and what cannot be read. An ignored finding
 * never does, and with `never` none does.
 */
function isFailing(finding, failOn) {
    return failOn !== 'never' && finding.ignored === null && (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(finding.verdict) >= (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(failOn);
}
/** Whether the report makes the build fail. */
function fails(report, failOn) {
    return isFailing({ verdict: report.worst, ignored: null }, failOn);
}
/** The finding that ends first among those that are not ignored, expired ones included; `undefined` when none has an end. */
function earliestEnding(report) {
    let earliest;
    for (const finding of report.findings) {
        if (finding.ignored !== null || finding.notAfter === null || finding.secondsLeft === null)
            continue;
        if (earliest?.secondsLeft == null || finding.secondsLeft < earliest.secondsLeft)
            earliest = finding;
    }
    return earliest;
}


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareUrgency)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);


/**
 * The order in which findings are listed: what counts before what is ignored, the graver verdict first, then what ends
 * sooner, then by identity. Total: two findings are equal only when their identity is.
 */
function compareUrgency(a, b) {
    return (Number(a.ignored !== null) - Number(b.ignored !== null) ||
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(b.verdict) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(a.verdict) ||
        compareEnds(a.secondsLeft, b.secondsLeft) ||
        (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.identity, b.identity));
}
function compareEnds(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return a - b;
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readApiUrl),
/* harmony export */   q: () => (/* binding */ readApiToken)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7121);


/** The address that GITHUB_API_URL holds; `undefined` when it is not https alone (http on loopback), or holds more. */
function readApiUrl(text) {
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .readUrl */ .w)(text);
    const loopback = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (url === undefined || !plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback)))
        return undefined;
    return { base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, host: url.host };
}
/** A token as a header takes it. Anything else would be refused there with a message that quotes it: what is wrong, as a clause. */
function readApiToken(token) {
    const text = token.reveal().trim();
    if (/^[\x21-\x7e]+$/.test(text))
        return new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text);
    return text === '' ? 'is empty' : 'holds characters that no token has';
}


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ replyOf),
/* harmony export */   QA: () => (/* binding */ limitMilliseconds),
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   TM: () => (/* binding */ saysAlreadyExists),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cT: () => (/* binding */ judgeRefusal)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);


/** GitHub asks for at least a minute where it does not say how long (docs: Rate limits for the REST API). */
const unknownWaitMilliseconds = 60_000;
const longestReply = 300;
/** Judges an answer with a status of 300 or more. @param now for servers that do not tell their own time */
function judgeRefusal(answer, call, now) {
    const { status } = answer;
    if (isLimit(answer))
        return limited(answer, call, now);
    if (status === 408 || status >= 500) {
        return { kind: 'outage', failure: failure('ERR_ISSUE_UNAVAILABLE', answer, call) };
    }
    return { kind: 'final', failure: failure(finalCode(answer, call), answer, call, finalHint(answer)) };
}
function finalCode({ status, data }, call) {
    switch (status) {
        case 401:
            return 'ERR_ISSUE_TOKEN';
        case 403:
            return /\barchived\b/i.test(messageOf(data)) ? 'ERR_ISSUE_ARCHIVED' : 'ERR_ISSUE_PERMISSION';
        case 404:
            // Whatever a token may not touch does not exist for it; the repository itself was seen before anything else.
            return call.kind === 'repository' ? 'ERR_ISSUE_REPOSITORY' : 'ERR_ISSUE_PERMISSION';
        case 410:
            return 'ERR_ISSUE_DISABLED';
        case 400:
        case 422:
            return 'ERR_ISSUE_REJECTED';
        default:
            return 'ERR_ISSUE_UNEXPECTED';
    }
}
function finalHint({ status, headers }) {
    if (status !== 403 || headers['x-github-sso'] === undefined)
        return undefined;
    return 'Authorise the token for the single sign-on of the organization (Settings → Developer settings → Personal access tokens → Configure SSO), or use `${{ github.token }}`.';
}
/** Both kinds of limit come as 403 or 429, and not every one with all of its headers. */
function isLimit({ status, headers, data }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    if (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0')
        return true;
    return /rate limit|abuse detection/i.test(messageOf(data));
}
function limited(answer, call, now) {
    const waitMilliseconds = limitMilliseconds(answer, now);
    const failure = new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_ISSUE_RATE_LIMIT', `${call.host} could not ${call.purpose} (HTTP ${answer.status}): it limits the rate, and may be asked again in ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .humanDuration */ .UU)(waitMilliseconds)}.`, replyOf(answer.data));
    return { kind: 'limited', waitMilliseconds, failure };
}
/** How long a limit asks to be left alone. @param now for servers that do not tell their own time */
function limitMilliseconds({ headers }, now) {
    const retryAfter = wholeNumber(headers['retry-after']);
    if (retryAfter !== undefined)
        return Math.max(1000, retryAfter * 1000);
    const reset = wholeNumber(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) !== '0' || reset === undefined)
        return unknownWaitMilliseconds;
    const serverNow = Date.parse(String(headers['date']));
    return Math.max(1000, reset * 1000 - (Number.isNaN(serverNow) ? now.getTime() : serverNow));
}
function wholeNumber(header) {
    const text = String(header ?? '').trim();
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
function failure(code, answer, call, hint) {
    const sentence = `${call.host} could not ${call.purpose}: it answered HTTP ${answer.status}.`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, sentence, { ...replyOf(answer.data), ...(hint === undefined ? {} : { hint }) });
}
/** What a Failure quotes of it: the platform's own words, cut to a bearable length. */
function replyOf(data) {
    const message = messageOf(data);
    return message === '' ? {} : { reply: message.slice(0, longestReply) };
}
/** The platform's own words, with what it says of single fields; empty when it is no answer of an API. */
function messageOf(data) {
    if (typeof data !== 'object' || data === null || !('message' in data) || typeof data.message !== 'string')
        return '';
    const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
    return [data.message, ...errors.map((error) => (typeof error === 'string' ? error : JSON.stringify(error)))].join(' ');
}
/** Whether what was to be made is there already: GitHub says so among the errors of a 422. */
function saysAlreadyExists({ status, data }) {
    if (status !== 422 || typeof data !== 'object' || data === null || !('errors' in data))
        return false;
    return Array.isArray(data.errors) && data.errors.some((error) => error?.code === 'already_exists');
}


/***/ })

};

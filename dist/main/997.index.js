export const id = 997;
export const ids = [997];
export const modules = {

/***/ 9997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trackIssue: () => (/* binding */ trackIssue)
});

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
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
    const pattern = /^<!-- sf-keypair:tracking-issue report=([\da-f]{16}) worst=([A-Za-z]{2,12}) facts=([\da-f]{16}) -->\s*$/;
    const [, report, word, facts] = pattern.exec(body.split('\n', 1)[0] ?? '') ?? [];
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
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
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
    const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return undefined;
    return url.href.replace(/[\\`]/g, encodeURIComponent);
}
/** `2027-01-31 23:59:59`, from RFC 3339 in UTC. */
function readable(instant) {
    const [, date, time] = /^([+-]?\d{4,6}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z$/.exec(instant) ?? [];
    return date === undefined || time === undefined ? inertCode(instant) : `${date} ${time}`;
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
        const failure = thrown instanceof build_failure/* Failure */.H
            ? thrown
            : new build_failure/* Failure */.H('ERR_INTERNAL', 'The tracking issue could not be brought up to date.', { cause: thrown });
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
            throw new build_failure/* Failure */.H('ERR_ISSUE_ARCHIVED', 'The repository is archived, so no issue can be kept in it.');
        if (!issuesEnabled)
            throw new build_failure/* Failure */.H('ERR_ISSUE_DISABLED', 'Issues are switched off in the repository.');
        if (!closedToPublic && !this.#request.inPublic) {
            throw new build_failure/* Failure */.H('ERR_ISSUE_PUBLIC', 'Everybody can read the repository, and `issue-in-public` is not `true`.');
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
        const author = (opened instanceof build_failure/* Failure */.H ? undefined : opened.author) ?? self;
        const own = await this.#own(author);
        const created = opened instanceof build_failure/* Failure */.H ? own.find(({ state }) => state === 'open') : opened;
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
            if (!(thrown instanceof build_failure/* Failure */.H))
                throw thrown;
            if (thrown.code === 'ERR_ISSUE_UNAVAILABLE' || thrown.code === 'ERR_ISSUE_UNEXPECTED')
                return thrown;
            if (thrown.code !== 'ERR_ISSUE_REJECTED' || extra.length === 0)
                throw thrown;
            this.warnings.push(new build_failure/* Failure */.H('ERR_ISSUE_LABEL', 'The issue was refused with the labels of `issue-labels`, and opened without.', {
                ...(thrown.reply === undefined ? {} : { reply: thrown.reply }),
            }));
            return this.#repository.open({ ...issue, labels: [trackingLabel.name] });
        }
    }
    /** Without its label the next run would not find it and open another one, day after day. */
    async #withdraw(created) {
        await this.#repository.edit(created.number, { state: 'closed', reason: 'not_planned' });
        throw new build_failure/* Failure */.H('ERR_ISSUE_LABEL', `The token may open issues but not label them, so the new issue ${created.number} was closed at once.`);
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
                throw new build_failure/* Failure */.H('ERR_ISSUE_ASSIGNEE', `The issue could not be assigned to ${missing.join(', ')}.`);
            }
        });
    }
    async #orWarn(act) {
        try {
            await act();
        }
        catch (thrown) {
            if (!(thrown instanceof build_failure/* Failure */.H))
                throw thrown;
            this.warnings.push(thrown);
        }
    }
    #result(outcome, issue) {
        return { outcome, issue, failure: undefined, warnings: this.warnings };
    }
}


/***/ })

};

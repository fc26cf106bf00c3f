export const id = 4908;
export const ids = [4908];
export const modules = {

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
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
    return new build_failure/* Failure */.H('ERR_ISSUE_UNEXPECTED', `What came back from the attempt to ${purpose} is no answer of the API.`);
}

// EXTERNAL MODULE: ./build/time.js
var time = __webpack_require__(4131);
;// CONCATENATED MODULE: ./build/world/repository-refusal.js


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
    const failure = new build_failure/* Failure */.H('ERR_ISSUE_RATE_LIMIT', `${call.host} could not ${call.purpose} (HTTP ${answer.status}): it limits the rate, and may be asked again in ${(0,time/* humanDuration */.UU)(waitMilliseconds)}.`, replyOf(answer.data));
    return { kind: 'limited', waitMilliseconds, failure };
}
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
    return new build_failure/* Failure */.H(code, sentence, { ...replyOf(answer.data), ...(hint === undefined ? {} : { hint }) });
}
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
        const seen = { limited: 0, outage: 0 };
        for (;;) {
            try {
                return await attempt(AbortSignal.timeout(Math.max(1, Math.min(attemptMilliseconds, this.#left()))));
            }
            catch (thrown) {
                if (thrown instanceof build_failure/* Failure */.H)
                    throw thrown;
                const refusal = this.#judge(thrown, call);
                const wait = waitAfter(refusal, call, seen);
                if (refusal.kind === 'final' || wait === undefined || wait >= this.#left())
                    throw refusal.failure;
                seen[refusal.kind] += 1;
                await this.#clock.sleep(wait);
            }
        }
    }
    #left() {
        return (this.#endsAt ?? 0) - this.#clock.monotonic();
    }
    #judge(thrown, call) {
        if (thrown instanceof RefusedCall)
            return judgeRefusal(thrown.answer, call, this.#clock.now());
        const sentence = `${call.host} could not ${call.purpose}: no answer (${networkCode(thrown)}).`;
        return { kind: 'outage', failure: new build_failure/* Failure */.H('ERR_ISSUE_UNAVAILABLE', sentence) };
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
        throw new build_failure/* Failure */.H('ERR_ISSUE_UNEXPECTED', `More than ${maximumPages * pageSize} issues carry the label \`${label}\`, so ours cannot be found among them.`, { hint: 'Take the label off the issues that are not the tracking issue.' });
    }
    async ensureLabel(label) {
        await this.#call('make the label', 'change', 'POST /repos/{owner}/{repo}/labels', label, saysAlreadyExists);
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
            if (thrown instanceof build_failure/* Failure */.H && thrown.code !== 'ERR_ISSUE_TOKEN')
                return undefined;
            throw thrown;
        }
    }
    #load() {
        this.#client ??= loadClient(this.#options);
        return this.#client;
    }
}
async function loadClient({ token, slug, apiUrl }) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(slug) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new build_failure/* Failure */.H('ERR_ISSUE_REPOSITORY', 'No repository is named in the form `owner/name`.', {
            hint: 'Set GITHUB_REPOSITORY; runners set it themselves.',
        });
    }
    const { baseUrl, host } = readApiUrl(apiUrl);
    const text = token.reveal().trim();
    // Anything else would be refused as a header with a message that quotes it.
    if (!/^[\x21-\x7e]+$/.test(text)) {
        const what = text === '' ? 'is empty' : 'holds characters that no token has';
        throw new build_failure/* Failure */.H('ERR_ISSUE_TOKEN', `The token for the tracking issue ${what}.`);
    }
    const octokit = await loadOctokit(text, baseUrl);
    return { octokit, owner, repo, host };
}
async function loadOctokit(token, baseUrl) {
    try {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
        return getOctokit(token, { baseUrl, userAgent: 'sf-keypair', log: silence });
    }
    catch {
        // The module reads the event's file as it loads; its messages may quote what it found there.
        throw new build_failure/* Failure */.H('ERR_INTERNAL', "The client of the platform's API could not be loaded.", {
            hint: 'See that GITHUB_EVENT_PATH names the file that the runner wrote, or unset it.',
        });
    }
}
function readApiUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const loopback = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    const plain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (url === undefined || !plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
        throw new build_failure/* Failure */.H('ERR_ISSUE_API', 'The address of the API is not an https address alone.');
    }
    return { baseUrl: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, host: url.host };
}
/** What Octokit throws with an answer in it, in one form; `undefined` when there was none. */
function answerOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('response' in thrown))
        return undefined;
    const { response, headers, message } = thrown;
    if (typeof response !== 'object' || response === null)
        return undefined;
    if ('status' in response && typeof response.status === 'number')
        return response;
    // A GraphQL error comes with status 200 and its reasons in the body.
    return { status: graphqlStatus(response), headers: headers ?? {}, data: { message } };
}
function graphqlStatus(response) {
    const errors = 'errors' in response && Array.isArray(response.errors) ? response.errors : [];
    return errors.some((error) => error?.type === 'RATE_LIMITED') ? 429 : 403;
}
const silent = () => { };
/** Octokit writes about deprecations to the console unless it is given something else. */
const silence = { debug: silent, info: silent, warn: silent, error: silent };


/***/ })

};

export const id = 796;
export const ids = [796];
export const modules = {

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./build/assertion/login-url.js + 2 modules
var login_url = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/token/retry.js
var retry = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/token/revocation.js

/** The request that ends a session; the token travels in the body, never in the query string. RFC 7009 §2.1 */
function revocationRequest(instanceUrl, accessToken) {
    return {
        method: 'POST',
        url: `${instanceUrl}/services/oauth2/revoke`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new secret/* Secret */.z(new URLSearchParams({ token: accessToken.reveal() }).toString()),
    };
}
/** Salesforce answers 200 with an empty body, and 400 `invalid_token` for what is no session any more. */
function judgeRevocation(status, body) {
    if (status === 200)
        return 'revoked';
    return status === 400 && /"error"\s*:\s*"(?:invalid_token|unsupported_token_type)"/.test(body)
        ? 'already-ended'
        : 'refused';
}

;// CONCATENATED MODULE: ./build/login/revoke.js




const attemptMilliseconds = 5_000;
const attempts = 3;
/**
 * Ends a session at the org that gave it, within `deadlineMilliseconds`; tries again on outages. Never throws: the end
 * of a session must not fail a job that went well.
 * @param allowedHosts hosts outside Salesforce's domains that the user names, in the form of `loginUrl`
 * @see RFC 7009; Salesforce Help, "Revoke OAuth Tokens" (remoteaccess_revoke_token)
 */
async function revoke(accessToken, instanceUrl, deadlineMilliseconds, world, allowedHosts = []) {
    const origin = trustedOrigin(instanceUrl, allowedHosts);
    if (origin === undefined)
        return { kind: 'failed', because: 'the address that was kept is not one to send a token to' };
    const endsAt = world.clock.monotonic() + deadlineMilliseconds;
    let because = 'no time was left';
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const left = endsAt - world.clock.monotonic();
        if (left <= 0)
            break;
        const answer = await world.network.send(revocationRequest(origin, accessToken), {
            timeoutMilliseconds: Math.min(attemptMilliseconds, left),
        });
        if (answer.kind === 'reply') {
            const judged = judgeRevocation(answer.status, answer.body);
            if (judged !== 'refused')
                return { kind: judged };
            because = `the org answered ${answer.status}`;
            if (answer.status < 500 && answer.status !== 429)
                break;
        }
        else {
            because = `${answer.detail} (${answer.code})`;
            if (answer.final)
                break;
        }
        const wait = (0,retry/* waitMilliseconds */._n)(attempt, world.clock.random());
        if (attempt < attempts && world.clock.monotonic() + wait < endsAt)
            await world.clock.sleep(wait);
    }
    return { kind: 'failed', because };
}
/** The address was judged when the session began; it is judged again because it has lain in a file since. */
function trustedOrigin(instanceUrl, allowedHosts) {
    const url = (0,failure/* orFailure */.wM)(() => (0,login_url.loginUrl)(instanceUrl, allowedHosts));
    return url instanceof failure/* Failure */.HR ? undefined : url.origin;
}


/***/ })

};

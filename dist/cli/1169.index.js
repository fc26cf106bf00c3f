export const id = 1169;
export const ids = [1169];
export const modules = {

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownSlug: () => (/* binding */ ownSlug),
/* harmony export */   placeOf: () => (/* binding */ placeOf),
/* harmony export */   readSlug: () => (/* binding */ readSlug),
/* harmony export */   samePlace: () => (/* binding */ samePlace)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

const slugForm = /^([\w.-]{1,100})\/([\w.-]{1,100})$/;
/** @returns owner and name; `undefined` when the text is no `owner/name`, or one that would climb in a path */
function readSlug(slug) {
    const [, owner, name] = slugForm.exec(slug) ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    return [owner, name].some((part) => /^\.+$/.test(part)) ? undefined : [owner, name];
}
/** @throws Failure ERR_STORE_NOT_FOUND */
function ownSlug(slug) {
    const own = readSlug(slug);
    if (own !== undefined)
        return own;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_NOT_FOUND', 'No repository is named in the form `owner/name`.', {
        hint: 'Set GITHUB_REPOSITORY; runners set it themselves.',
    });
}
const repositoryPermission = (name, slug) => `the permission "${name}" (read and write) of the repository ${slug}`;
const organizationPermission = (name, owner) => `the permission "${name}" (read and write) of the organization ${owner}`;
/** @throws Failure ERR_STORE_TARGET, ERR_STORE_NOT_FOUND */
function placeOf(target, slug) {
    const [owner, name] = ownSlug(slug);
    const own = `${owner}/${name}`;
    switch (target) {
        case 'repository':
            return repository(own);
        case 'dependabot':
            return {
                path: `/repos/${own}/dependabot/secrets`,
                words: `Dependabot's store of ${own}`,
                permission: repositoryPermission('Dependabot secrets', own),
                organization: false,
            };
        case 'organization':
            return {
                path: `/orgs/${owner}/actions/secrets`,
                words: `the organization ${owner}`,
                permission: organizationPermission('Secrets', owner),
                organization: true,
            };
        case 'dependabot:organization':
            return {
                path: `/orgs/${owner}/dependabot/secrets`,
                words: `Dependabot's store of the organization ${owner}`,
                permission: organizationPermission('Dependabot secrets', owner),
                organization: true,
            };
    }
    const environment = /^environment:(.*)$/s.exec(target)?.[1]?.trim();
    if (environment !== undefined)
        return environmentPlace(environment, own);
    if (readSlug(target) !== undefined)
        return repository(target);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_TARGET', '`secret-targets` has a line that names no place.');
}
/**
 * Two targets that are one place, by whatever names; GitHub tells capitals from small letters in none of them.
 * @throws Failure as {@link placeOf}
 */
function samePlace(targets, slug) {
    const seen = new Map();
    for (const target of targets) {
        const path = decodeURIComponent(placeOf(target, slug).path).toLowerCase();
        const other = seen.get(path);
        if (other !== undefined)
            return [other, target];
        seen.set(path, target);
    }
    return undefined;
}
function repository(slug) {
    return {
        path: `/repos/${slug}/actions/secrets`,
        words: `the repository ${slug}`,
        permission: repositoryPermission('Secrets', slug),
        organization: false,
    };
}
function environmentPlace(name, slug) {
    // GitHub takes 1 to 255 characters; a name of dots alone would climb in the path.
    if (name === '' || name.length > 255 || /^\.+$/.test(name) || /[\u0000-\u001f\u007f]/.test(name))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('ERR_STORE_TARGET', '`secret-targets` has an `environment:` whose name is none.');
    return {
        path: `/repos/${slug}/environments/${encodeURIComponent(name)}/secrets`,
        words: `the environment ${name} of ${slug}`,
        permission: `the permissions "Environments" and "Secrets" (read and write) of the repository ${slug}`,
        organization: false,
    };
}


/***/ })

};

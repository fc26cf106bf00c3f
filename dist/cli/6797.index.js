export const id = 6797;
export const ids = [6797];
export const modules = {

/***/ 6797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setupSteps: () => (/* binding */ setupSteps),
/* harmony export */   stepLines: () => (/* binding */ stepLines)
/* harmony export */ });
const appName = 'sf-keypair';
/**
 * Every step from nothing to a login, for an External Client App, with the values to paste.
 * @see Salesforce Help, "Create an External Client App", "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration"
 */
function setupSteps({ url, username, certificateFile, clientId, command }) {
    const manager = pageOf(url, 'ManageExternalClientApplication/home');
    return [
        {
            title: 'Create an External Client App',
            page: manager,
            lines: [
                'Setup → External Client App Manager → New External Client App',
                `External Client App Name: ${appName}`,
                'Contact Email: yours',
                'Distribution State: Local',
            ],
        },
        {
            title: 'Let it use OAuth with a certificate',
            page: undefined,
            lines: [
                'API (Enable OAuth Settings) → tick Enable OAuth',
                'Callback URL: http://localhost:1717/OauthRedirect (this flow does not use it)',
                'OAuth Scopes: Manage user data via APIs (api)',
                '              Perform requests at any time (refresh_token, offline_access)',
                'Flow Enablement → tick Enable JWT Bearer Flow → Upload Files',
                `Certificate: ${certificateFile}`,
                'Create',
            ],
        },
        {
            title: 'Make a permission set and give it to the user',
            page: pageOf(url, 'PermSets/home'),
            lines: [
                'Setup → Permission Sets → New',
                `Label: ${appName}`,
                'License: --None-- (one for Salesforce API Integration cannot hold an app)',
                'System Permissions → API Enabled',
                `Manage Assignments → Add Assignment → ${username}`,
            ],
        },
        {
            title: 'Let that permission set use the app',
            page: manager,
            lines: [
                `Setup → External Client App Manager → ${appName} → Policies → Edit`,
                'OAuth Policies → Permitted Users: Admin approved users are pre-authorized',
                `App Policies → Select Permission Sets: ${appName}`,
                'Save',
            ],
        },
        ...(clientId === undefined ? [consumerKeyStep(manager, command)] : []),
        ...(url.kind === 'sandbox' ? [sandboxStep] : []),
    ];
}
function consumerKeyStep(page, command) {
    return {
        title: 'Copy the consumer key and go on',
        page,
        lines: [`External Client App Manager → ${appName} → Settings → OAuth Settings → Consumer Key and Secret`, command],
    };
}
const sandboxStep = {
    title: 'Remember for the next refresh of this sandbox',
    page: undefined,
    lines: [
        'A refresh copies the apps of production and drops this one: make it in production, too, or repeat these steps.',
    ],
};
/** Only an org's own address has its pages. */
function pageOf({ generic, origin }, page) {
    if (generic || !origin.startsWith('https:'))
        return undefined;
    return `${origin}/lightning/setup/${page}`;
}
/** The steps as text, a line each. */
function stepLines(steps) {
    return steps.flatMap(({ title, page, lines }, index) => [
        ...(index === 0 ? [] : ['']),
        `${index + 1}. ${title}`,
        ...(page === undefined ? [] : [`   ${page}`]),
        ...lines.map((line) => `   ${line}`),
    ]);
}


/***/ })

};

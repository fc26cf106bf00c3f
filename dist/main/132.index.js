export const id = 132;
export const ids = [132];
export const modules = {

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobOf: () => (/* binding */ jobOf)
/* harmony export */ });
/**
 * Reads from the environment which job this is. Only the runner of GitHub Actions sets RUNNER_TRACKING_ID, fresh for
 * each job, and it runs one job at a time; its name and its temporary folder tell it apart from the other runners of a
 * machine.
 */
function jobOf(environment) {
    const text = (...names) => names
        .map((name) => environment[name] ?? '')
        .join(' ')
        .trim();
    const tracking = text('RUNNER_TRACKING_ID');
    if (tracking !== '')
        return { id: tracking, runner: text('RUNNER_NAME', 'RUNNER_TEMP') || undefined };
    const id = [
        text('GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME', 'RUNNER_TEMP'),
        text('CI_JOB_ID'),
        text('SYSTEM_JOBID'),
        text('BUILDKITE_JOB_ID'),
        text('BUILD_TAG'),
    ].find((candidate) => candidate !== '');
    return { id: id ?? '', runner: undefined };
}


/***/ })

};

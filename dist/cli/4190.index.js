export const id = 4190;
export const ids = [4190];
export const modules = {

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeystores: () => (/* binding */ createKeystores)
/* harmony export */ });
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6622);

/** Memory that the thread may have, in MiB: a keystore of 16 MiB takes a fraction of it. */
const memoryMegabytes = 256;
/**
 * Keystores opened on one thread, which is started with the first and ended when one takes too long. The thread has no
 * environment, so that nothing in it can read secrets.
 * @param script what the thread runs: it answers each {@link KeystoreTask} that it is posted with a
 *   {@link KeystoreAnswer} of kind `searched`
 * @param argument what it finds behind its own path in `process.argv`
 */
function createKeystores(script, argument) {
    return new KeystoreThread(script, argument);
}
class KeystoreThread {
    #script;
    #argv;
    #worker;
    #last = Promise.resolve();
    constructor(script, argument) {
        this.#script = script;
        this.#argv = argument === undefined ? [] : [argument];
    }
    search(...question) {
        const answer = this.#last.then(() => this.#ask(question));
        this.#last = answer;
        return answer;
    }
    async close() {
        const worker = this.#worker;
        this.#worker = undefined;
        await worker?.terminate();
    }
    async #ask([content, passphrase, { timeoutMilliseconds, signal }]) {
        if (signal?.aborted === true)
            return { kind: 'timeout' };
        let worker;
        try {
            worker = this.#started();
        }
        catch (error) {
            return { kind: 'failed', detail: (0,_system_code_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .x)(error) };
        }
        return new Promise((resolve) => {
            const stop = () => this.#abandon(worker, { kind: 'timeout' }, done);
            const timer = setTimeout(stop, timeoutMilliseconds);
            const done = (answer) => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', stop);
                worker.removeAllListeners();
                worker.on('error', () => { });
                worker.unref();
                resolve(answer);
            };
            signal?.addEventListener('abort', stop);
            worker.removeAllListeners();
            worker.once('message', (answer) => done(answer));
            worker.once('error', (error) => this.#abandon(worker, { kind: 'failed', detail: (0,_system_code_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .x)(error) }, done));
            worker.once('exit', () => this.#abandon(worker, { kind: 'failed', detail: 'the thread ended' }, done));
            worker.ref();
            const task = { content, passphrase: passphrase?.reveal() };
            worker.postMessage(task);
        });
    }
    #started() {
        if (this.#worker === undefined) {
            const { Worker } = process.getBuiltinModule('node:worker_threads');
            this.#worker = new Worker(this.#script, {
                env: {},
                argv: [...this.#argv],
                execArgv: [],
                // Kept from our own stdout and stderr: nothing of the thread's reaches a log.
                stdout: true,
                stderr: true,
                resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
            });
        }
        return this.#worker;
    }
    /** The thread may be deep in OpenSSL, which lets itself not be interrupted; nobody waits for it. */
    #abandon(worker, answer, done) {
        if (this.#worker === worker)
            this.#worker = undefined;
        done(answer);
        worker.terminate().catch(() => { });
    }
}


/***/ })

};

export const id = 9368;
export const ids = [9368];
export const modules = {

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/** What a foreign text says in JSON; `undefined` when it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a value of JSON is an object; lists and `null` are none. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object that a foreign text holds; `undefined` when it is no JSON or holds anything else. */
function jsonObject(text) {
    const value = parsedJson(text);
    return isJsonObject(value) ? value : undefined;
}


/***/ })

};

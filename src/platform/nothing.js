// Stands in the browser build for packages no browser of today needs; see config/index.ts.
export default undefined

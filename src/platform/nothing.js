// Stands in the browser build for packages no browser of today needs, and for an element of Taro's that nothing here draws; see config/index.ts.
export default undefined
export const defineCustomElement = () => undefined

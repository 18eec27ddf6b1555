/** Where the filing API answers: in the browser, the page's own origin, with its cookie. */
export const apiBase = '/api'
export const clientKind: 'h5' | 'weapp' = 'h5'

/** Where the filing API answers: in WeChat, the address the package was built for, with a bearer token. */
export const apiBase = `${process.env.TARO_APP_API ?? ''}/api`
export const clientKind: 'h5' | 'weapp' = 'weapp'

/// <reference types="@tarojs/taro" />
declare module '*.css'
declare module '*.scss'
declare module '*.svg' {
  const address: string
  export default address
}
declare module '*.png' {
  const address: string
  export default address
}
declare namespace NodeJS {
  interface ProcessEnv {
    /** Where the filing API answers; empty = the page's own origin (H5). */
    TARO_APP_API: string
  }
}

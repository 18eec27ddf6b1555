/** Whether this page may show the back camera itself: WeChat's own camera does it better. */
export const showsSheetCamera = (): boolean => false

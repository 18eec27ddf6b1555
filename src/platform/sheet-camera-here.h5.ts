/** Whether this page may show the back camera itself; otherwise the system's camera app takes the picture. */
export const showsSheetCamera = (): boolean => window.isSecureContext && typeof navigator.mediaDevices?.getUserMedia === 'function'

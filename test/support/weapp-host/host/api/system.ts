/** The phone, the person and WeChat itself: system facts, sign-in code, permissions, privacy, place. */
import { control } from '../control'
import { scanCode } from './asking'
import { type Api, api, apis, type Options, Refusal, text } from './call'

const libVersion = '3.8.12'
const windowInfo = () => {
  const { innerWidth: windowWidth, innerHeight: windowHeight, devicePixelRatio: pixelRatio } = window
  const safeArea = { left: 0, top: 20, right: windowWidth, bottom: windowHeight, width: windowWidth, height: windowHeight - 20 }
  return {
    windowWidth,
    windowHeight,
    screenWidth: windowWidth,
    screenHeight: windowHeight,
    pixelRatio,
    statusBarHeight: 20,
    safeArea,
    screenTop: 44,
  }
}
const deviceInfo = () => ({ platform: 'ios', system: 'iOS 18.0', brand: 'host', model: 'host phone', abi: 'arm64', benchmarkLevel: 40 })
const appBaseInfo = () => ({
  SDKVersion: libVersion,
  version: '8.0.50',
  language: 'zh_CN',
  theme: control.theme,
  fontSizeSetting: control.fontSizeSetting,
  enableDebug: false,
  host: { env: 'WeChat', appId: '', version: 0 },
})
const systemSetting = () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' })
const systemInfo = () => ({ ...windowInfo(), ...deviceInfo(), ...appBaseInfo(), ...systemSetting() })
const appAuthorizeSetting = () => ({ cameraAuthorized: 'authorized', locationAuthorized: 'authorized', microphoneAuthorized: 'authorized' })

const scopes = ['scope.camera', 'scope.record', 'scope.userLocation', 'scope.userFuzzyLocation', 'scope.writePhotosAlbum']
const authSetting = () => Object.fromEntries(scopes.map((scope) => [scope, !control.refused.includes(scope)]))
const permit = (scope: string) => {
  if (control.refused.includes(scope)) throw new Refusal('auth deny')
}

function place(scope: string) {
  return (): object => {
    if (!control.privacyAgreed) throw new Refusal('privacy permission is not authorized', { errno: 104 })
    permit(scope)
    return { ...control.place, accuracy: 30, altitude: 0, speed: -1, verticalAccuracy: 0, horizontalAccuracy: 30 }
  }
}

/** Asks the app's own privacy window; the person agrees or not through its button. */
let askWindow: ((resolve: (answer: { event: string }) => void, info: object) => void) | undefined
const requirePrivacyAuthorize = (): Promise<undefined> =>
  new Promise((resolve, reject) => {
    if (control.privacyAgreed) return resolve(undefined)
    askWindow?.(
      ({ event }) => {
        if (event === 'agree') {
          control.privacyAgreed = true
          resolve(undefined)
        } else if (event === 'disagree') reject(new Refusal('privacy permission is not authorized'))
      },
      { referrer: 'requirePrivacyAuthorize' },
    )
  })

function getRandomValues({ length }: Options): object {
  return { randomValues: crypto.getRandomValues(new Uint8Array(Number(length))).buffer }
}

export const systemApi = (): Api => ({
  getSystemInfoSync: systemInfo,
  getWindowInfo: windowInfo,
  getDeviceInfo: deviceInfo,
  getAppBaseInfo: appBaseInfo,
  getSystemSetting: systemSetting,
  getAppAuthorizeSetting: appAuthorizeSetting,
  getLaunchOptionsSync: () => control.launch,
  getEnterOptionsSync: () => control.launch,
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' }, plugin: {} }),
  getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 24, right: innerWidth - 7, bottom: 56, left: innerWidth - 94 }),
  getRandomValues: (options: Options) => api('getRandomValues', getRandomValues)(options),
  getUserCryptoManager: () => ({ getRandomValues: api('getRandomValues', getRandomValues) }),
  getUpdateManager: () => ({
    onCheckForUpdate: () => undefined,
    onUpdateReady: () => undefined,
    onUpdateFailed: () => undefined,
    applyUpdate: () => undefined,
  }),
  onNeedPrivacyAuthorization: (ask: typeof askWindow) => {
    askWindow = ask
  },
  canIUse: () => true,
  nextTick: (work: () => void) => void Promise.resolve().then(work),
  onThemeChange: () => undefined,
  offThemeChange: () => undefined,
  onWindowResize: () => undefined,
  offWindowResize: () => undefined,
  onKeyboardHeightChange: () => undefined,
  offKeyboardHeightChange: () => undefined,
  onAppShow: (tell: (launch: object) => void) =>
    void document.addEventListener('visibilitychange', () => !document.hidden && tell(control.launch)),
  offAppShow: () => undefined,
  onAppHide: (tell: () => void) => void document.addEventListener('visibilitychange', () => document.hidden && tell()),
  offAppHide: () => undefined,
  onError: () => undefined,
  offError: () => undefined,
  onUnhandledRejection: () => undefined,
  onPageNotFound: () => undefined,
  onMemoryWarning: () => undefined,
  reportEvent: () => undefined,
  ...apis({
    getSystemInfo: systemInfo,
    getSystemInfoAsync: systemInfo,
    login: () => {
      if (!control.online) throw new Refusal('net::ERR_INTERNET_DISCONNECTED')
      return { code: control.loginCode || `host-${Math.random().toString(36).slice(2)}` }
    },
    checkSession: () => undefined,
    authorize: ({ scope }) => {
      permit(text(scope))
      return undefined
    },
    getSetting: () => ({ authSetting: authSetting() }),
    openSetting: () => {
      control.refused = []
      return { authSetting: authSetting() }
    },
    openAppAuthorizeSetting: () => undefined,
    getLocation: place('scope.userLocation'),
    getFuzzyLocation: place('scope.userFuzzyLocation'),
    requirePrivacyAuthorize,
    getPrivacySetting: () => ({ needAuthorization: !control.privacyAgreed, privacyContractName: '《用户隐私保护指引》' }),
    openPrivacyContract: () => undefined,
    scanCode,
    preDownloadSubpackage: () => undefined,
    exitMiniProgram: () => undefined,
  }),
})

// Taro for a test: a storage in memory, requests answered by the test, pages and life-cycle hooks that do nothing by themselves.
const stored = new Map()
const listeners = { network: [], show: [], hide: [] }
let subscribed = () => undefined
let socket = () => undefined
let scanned = async () => ({})
let answer = () => ({ statusCode: 599, data: undefined })
let parameters = {}
const visited = []
// Which page shows: another one after each move, unless the test lets them take their time.
let shown = 0
let arriving = true
const move = (url) => {
  visited.push(url)
  if (arriving) shown += 1
}
let pulled = () => undefined
const shared = { card: undefined }

const Taro = {
  getStorageSync: (key) => (stored.has(key) ? JSON.parse(stored.get(key)) : ''),
  setStorageSync: (key, value) => void stored.set(key, JSON.stringify(value)),
  removeStorageSync: (key) => void stored.delete(key),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
  request: async (options) => {
    const given = await answer(options)
    if (given instanceof Error) throw given
    return { header: {}, ...given }
  },
  getNetworkType: ({ success }) => success({ networkType: 'wifi' }),
  onNetworkStatusChange: (listener) => void listeners.network.push(listener),
  offNetworkStatusChange: (listener) => {
    listeners.network = listeners.network.filter((other) => other !== listener)
  },
  onAppShow: (listener) => void listeners.show.push(listener),
  offAppShow: (listener) => {
    listeners.show = listeners.show.filter((other) => other !== listener)
  },
  onAppHide: (listener) => void listeners.hide.push(listener),
  offAppHide: (listener) => {
    listeners.hide = listeners.hide.filter((other) => other !== listener)
  },
  requestSubscribeMessage: async (options) => subscribed(options),
  connectSocket: async (options) => socket(options),
  scanCode: async (options) => scanned(options),
  getCurrentPages: () => [{ route: 'pages/home/index', $taroPath: `pages/home/index?${shown}` }],
  navigateTo: ({ url }) => move(url),
  redirectTo: ({ url }) => move(url),
  reLaunch: ({ url }) => move(url),
  navigateBack: () => move('back'),
  setClipboardData: async () => undefined,
  stopPullDownRefresh: () => visited.push('pull ended'),
  pageScrollTo: async () => undefined,
  getWindowInfo: () => ({ statusBarHeight: 20, windowWidth: 390 }),
  getMenuButtonBoundingClientRect: () => ({ left: 290 }),
  getAppBaseInfo: () => ({ theme: 'light' }),
  getDeviceInfo: () => ({ brand: 'Test', model: 'One' }),
  onThemeChange: () => undefined,
  offThemeChange: () => undefined,
  setBackgroundColor: () => undefined,
  setNavigationBarColor: () => undefined,
  login: async () => ({ code: 'wx-code' }),
  getEnv: () => 'WEB',
  ENV_TYPE: { WEB: 'WEB', WEAPP: 'WEAPP' },
  env: { USER_DATA_PATH: '/user' },
  nextTick: (then) => setTimeout(then, 0),
}

module.exports = {
  __esModule: true,
  default: Taro,
  ...Taro,
  useRouter: () => ({ params: parameters }),
  useDidShow: () => undefined,
  useDidHide: () => undefined,
  useReady: () => undefined,
  useUnload: () => undefined,
  usePullDownRefresh: (refresh) => {
    pulled = refresh
  },
  usePageScroll: () => undefined,
  useShareAppMessage: (card) => {
    shared.card = card
  },
  getCurrentInstance: () => ({ router: { params: parameters }, page: {} }),
  eventCenter: { on: () => undefined, off: () => undefined, trigger: () => undefined },
  // For the tests themselves.
  stored,
  visited,
  shared,
  answerWith: (next) => {
    answer = next
  },
  openWith: (next) => {
    parameters = next
  },
  appShown: (shown) => {
    for (const listener of shown ? listeners.show : listeners.hide) listener()
  },
  subscribeWith: (next) => {
    subscribed = next
  },
  socketWith: (next) => {
    socket = next
  },
  /** What WeChat's scanner answers. */
  scanWith: (next) => {
    scanned = next
  },
  /** `false`: pages that are opened do not show yet. */
  /** Another page shows, by whatever way: the phone's own back, a link. */
  showsPage: (next) => {
    shown = next
  },
  pagesArrive: (next) => {
    arriving = next
  },
  /** The mini program's page pulled down. */
  pull: () => pulled(),
  setOnline: (isConnected) => {
    for (const listener of listeners.network) listener({ isConnected })
  },
}

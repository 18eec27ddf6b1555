/** The name of this device in the list of devices; and WeChat's sign-in, which a browser does not have. */
export function deviceName(): string {
  const agent = navigator.userAgent
  const system = /iPhone|iPad/.test(agent) ? 'iPhone' : /Android/.test(agent) ? '安卓手机' : /Mac/.test(agent) ? 'Mac' : '电脑'
  const browser = /MicroMessenger/.test(agent) ? '微信' : /Edg/.test(agent) ? 'Edge' : /Chrome/.test(agent) ? 'Chrome' : 'Safari'
  return `${system} · ${/Firefox/.test(agent) ? 'Firefox' : browser} 浏览器`
}

export const wechatCode = async (): Promise<string | undefined> => undefined

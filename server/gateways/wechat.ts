/** WeChat's login: a one-time code of wx.login becomes the person's openid. */
export interface WechatGateway {
  /** The openid behind a login code, or undefined when the code is not valid. Throws GatewayError when WeChat does not answer. */
  openid(code: string): Promise<string | undefined>
}

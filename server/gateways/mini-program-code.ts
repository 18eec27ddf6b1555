/** WeChat's own code for a page of the mini program, by `wxa/getwxacodeunlimit`. Source: WeChat open documentation, getUnlimitedQRCode. */
import sharp from 'sharp'
import { askParty, type Http } from './http'
import { type WechatOptions, type WithToken, wechatFailure } from './wechat-token'

export interface MiniProgramGateway {
  /**
   * A PNG that opens a page with a scene of at most 32 characters; undefined where there is no mini program. Throws GatewayError when
   * WeChat does not give one.
   */
  code(page: string, scene: string): Promise<Uint8Array | undefined>
}

const widthPx = 430
const isPng = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '\x89PNG'

export function miniProgramByHttp({ baseUrl, timeoutMs }: WechatOptions, http: Http, withToken: WithToken): MiniProgramGateway {
  const askWith = async (token: string, page: string, scene: string) => {
    const answer = await askParty('wechat', timeoutMs, http, {
      method: 'POST',
      url: `${baseUrl}/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(token)}`,
      body: { page, scene, width: widthPx, env_version: 'release', check_path: true },
    })
    // A picture says that all went well; whatever went wrong is said in JSON, with status 200 as well.
    if (answer.bytes) return { code: 0, with: answer.bytes }
    return { code: Number(answer.body.errcode) || -1 }
  }
  return {
    async code(page, scene) {
      const said = await withToken((token) => askWith(token, page, scene))
      if (said.code !== 0 || !said.with) throw wechatFailure(said.code)
      return isPng(said.with) ? said.with : sharp(said.with).png().toBuffer()
    },
  }
}

/** A deployment for browsers only. */
export const noMiniProgram: MiniProgramGateway = { code: async () => undefined }

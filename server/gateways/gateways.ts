/** Ports to the outside world. Each has a simulated party in server/sandbox and, where one is configured, a real adapter beside this file. */
import type { CloudGateway } from './cloud'
import type { CompaniesGateway } from './companies'
import type { GeocoderGateway } from './geocoder'
import type { IdentityVerifier } from './identity-verifier'
import type { MessageGateway } from './messages'
import type { MiitGateway } from './miit'
import type { MiniProgramGateway } from './mini-program-code'
import type { PhonesGateway } from './phones'
import type { WechatGateway } from './wechat'

export type Gateways = {
  messages: MessageGateway
  wechat: WechatGateway
  miniProgram: MiniProgramGateway
  cloud: CloudGateway
  miit: MiitGateway
  companies: CompaniesGateway
  phones: PhonesGateway
  geocoder: GeocoderGateway
  identity: IdentityVerifier
}

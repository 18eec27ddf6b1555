/** The outside world as the server knows it: one port for each party. What stands behind a port is chosen in app.ts. */
import type { CloudGateway } from './cloud'
import type { CompaniesGateway } from './companies'
import type { GeocoderGateway } from './geocoder'
import type { IdentityVerifier } from './identity-verifier'
import type { MessageGateway } from './messages'
import type { MiitGateway } from './miit'
import type { WechatGateway } from './wechat'

export type Gateways = {
  miit: MiitGateway
  cloud: CloudGateway
  companies: CompaniesGateway
  messages: MessageGateway
  wechat: WechatGateway
  geocoder: GeocoderGateway
  identity: IdentityVerifier
}

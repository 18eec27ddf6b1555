/** The registry of companies, the phones, WeChat's login and the map, played from the world and the parties' modes. */
import type { CompaniesGateway } from '../../gateways/companies'
import { GatewayError } from '../../gateways/gateway-error'
import type { GeocoderGateway } from '../../gateways/geocoder'
import type { PhonesGateway } from '../../gateways/phones'
import type { WechatGateway } from '../../gateways/wechat'
import { answersOrFails } from './party'
import { nearestProvince } from './province-places'
import type { WorldSource } from './world-source'

/** No list of companies in the world: every unit agrees with the registry. A list without the unit: the registry does not know it. */
export const worldCompanies = (source: WorldSource): CompaniesGateway => ({
  async company(certificateNumber) {
    const { companies } = (await source()).world
    if (!companies) return 'agrees'
    const found = companies.find((company) => company.certificateNumber === certificateNumber)
    if (!found) return { certificateNumber, name: '', state: 'not-found', changedAt: null, legalRep: null }
    return { ...found, changedAt: found.changedAt ?? null, legalRep: found.legalRep ?? null }
  },
})

/** A number the world does not list works (sandbox.md: absent = ok). */
export const worldPhones = (source: WorldSource): PhonesGateway => ({
  async home(number) {
    return (await source()).world.phones.find((phone) => phone.number === number)?.province ?? undefined
  },
  async disused(number) {
    return (await source()).world.phones.some((phone) => phone.number === number && phone.state === 'disused')
  },
})

/** A login code of the sandbox is `sandbox-<anything>`: the same text is the same person. Others are not WeChat's. */
export const worldWechat = (source: WorldSource): WechatGateway => ({
  async openid(code) {
    answersOrFails('wechat', (await source()).modes.wechat)
    return code.startsWith('sandbox-') ? `openid-${code.slice('sandbox-'.length)}` : undefined
  },
})

export const worldGeocoder = (source: WorldSource): GeocoderGateway => ({
  async province(place) {
    const { geocoder } = (await source()).modes
    if (geocoder === 'timeout') throw new GatewayError('geocoder', 'timeout')
    return geocoder === 'ok' ? nearestProvince(place) : geocoder.province
  },
})

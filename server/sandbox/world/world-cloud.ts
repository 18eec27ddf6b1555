/** The cloud provider's own systems, played from the world's records. */
import type { CloudGateway } from '../../gateways/cloud'
import type { WorldSource } from './world-source'

export function worldCloud(source: WorldSource): Pick<CloudGateway, 'account' | 'resources' | 'resource' | 'domain'> {
  const world = async () => (await source()).world
  return {
    async account(phone) {
      const found = (await world()).accounts.find((account) => account.phone === phone)
      return found && { ...found, wechatMainland: found.wechat?.mainland ?? null }
    },
    async resources(phone) {
      return (await world()).resources.filter((resource) => resource.account === phone).map(withBinding)
    },
    async resource(id) {
      const found = (await world()).resources.find((resource) => resource.id === id)
      return found && withBinding(found)
    },
    async domain(name) {
      return (await world()).domains.find((domain) => domain.name === name)
    },
  }
}

const withBinding = <R extends { boundTo?: string | null | undefined }>(resource: R) => ({ ...resource, boundTo: resource.boundTo ?? null })

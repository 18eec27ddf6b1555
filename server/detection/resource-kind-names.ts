/** What the kinds of cloud resource are called. */
import type { CloudResource } from '../gateways/cloud'

export const resourceKindNames: Record<CloudResource['kind'], string> = {
  cvm: '云服务器',
  lighthouse: '轻量应用服务器',
  serverless: '云函数资源包',
  clb: '负载均衡',
  'site-host': '建站主机',
}

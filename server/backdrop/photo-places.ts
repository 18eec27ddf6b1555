/** Where somebody can be photographed: agents of the provider, and photo points. Invented, as the provider is; a real provider's list goes here. */

export type PhotoPlace = { city: string; name: string; address: string; phone: string; hours: string }

export const agents: readonly PhotoPlace[] = [
  {
    city: '深圳市',
    name: '示例云深圳代理点',
    address: '南山区示例路 18 号 2 楼',
    phone: '0755-00000001',
    hours: '工作日 9:30–17:30，请先电话预约',
  },
  {
    city: '广州市',
    name: '示例云广州代理点',
    address: '天河区示例大道 66 号 5 层',
    phone: '020-00000002',
    hours: '工作日 9:00–17:00，请先电话预约',
  },
  {
    city: '北京市',
    name: '示例云北京代理点',
    address: '朝阳区样例街 10 号',
    phone: '010-00000003',
    hours: '工作日 9:00–18:00，请先电话预约',
  },
]

export const points: readonly PhotoPlace[] = [
  { city: '深圳市', name: '深圳示例拍照点', address: '福田区样例中路 3 号', phone: '0755-00000011', hours: '每天 10:00–18:00' },
  { city: '东莞市', name: '东莞示例拍照点', address: '南城街道示例广场 1 层', phone: '0769-00000012', hours: '工作日 10:00–17:00' },
  { city: '天津市', name: '天津示例拍照点', address: '和平区样例道 25 号', phone: '022-00000013', hours: '工作日 9:30–17:30' },
  { city: '乌鲁木齐市', name: '乌鲁木齐示例拍照点', address: '天山区示例北路 7 号', phone: '0991-00000014', hours: '工作日 10:30–18:30' },
]

/** Where originals go. */
export const mailTo = { recipient: '示例云备案中心', address: '广东省深圳市南山区示例路 1 号备案中心收', phone: '0755-00000000' }

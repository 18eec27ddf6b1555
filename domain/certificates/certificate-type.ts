/** Every kind of certificate a subject or a responsible person can file with, and its official name. Source: spec C7, K6-4. */
export const certificateTypeNames = {
  'resident-id': '居民身份证',
  passport: '护照',
  'tw-travel-permit': '台湾居民来往大陆通行证',
  'hk-mo-travel-permit': '港澳居民来往内地通行证',
  'foreign-permanent-resident': '外国人永久居留身份证',
  'hk-mo-residence': '港澳居民居住证',
  'tw-residence': '台湾居民居住证',
  'military-officer': '军官证',
  'business-licence': '营业执照',
  'org-code': '组织机构代码证',
  uscc: '统一社会信用代码证书',
  'foreign-rep-office': '外国企业常驻代表机构登记证',
  'military-unit-code': '部队代号',
  'military-service-licence': '军队单位对外有偿服务许可证',
  'institution-legal-cert': '事业单位法人证书',
  'social-group-cert': '社会团体法人登记证书',
  'private-non-enterprise-cert': '民办非企业单位登记证书',
  'social-service-cert': '社会服务机构登记证书',
  'private-school-licence': '民办学校办学许可证',
  'foundation-cert': '基金会法人登记证书',
  'law-firm-licence': '律师事务所执业许可证',
  'foreign-cultural-centre-cert': '外国在华文化中心登记证',
  'foreign-tourism-office-cert': '外国政府旅游部门常驻代表机构批准登记证',
  'embassy-school-licence': '北京市外国驻华使馆人员子女学校办学许可证',
  'judicial-expert-licence': '司法鉴定许可证',
  'religious-site-cert': '宗教活动场所登记证',
  'overseas-cert': '境外机构证件',
  'medical-licence': '医疗机构执业许可证',
  'notary-licence': '公证机构执业证',
  'rural-collective-cert': '农村集体经济组织登记证',
  'arbitration-cert': '仲裁委员会登记证',
} as const

export type CertificateTypeId = keyof typeof certificateTypeNames
export const certificateTypeIds = Object.keys(certificateTypeNames) as [CertificateTypeId, ...CertificateTypeId[]]

export const isCertificateType = (id: string | undefined): id is CertificateTypeId =>
  id !== undefined && Object.hasOwn(certificateTypeNames, id)

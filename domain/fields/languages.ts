/** 网站语言: the 17 of the ministry's form, in its order; Simplified Chinese unless said otherwise. Source: spec C4, C7. */
export const siteLanguages: readonly string[] = [
  ...['中文简体', '中文繁体', '维吾尔语', '哈萨克语', '柯尔克孜语', '蒙古语', '藏语', '壮语', '朝鲜语'],
  ...['彝语', '苗语', '英语', '日语', '法语', '俄罗斯语', '西班牙语', '阿拉伯语'],
]

export default definePageConfig({ navigationBarTitleText: '核对识别结果' })

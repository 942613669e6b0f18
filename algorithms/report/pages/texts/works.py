"""Works that the methods of the steps cite."""

_PENG = ("Peng R., Tian X., Wu D. (2023). Spatiotemporal characteristics and zonal analysis of carbon balance in "
         "county-level regions: case study of Jiangsu Province. Frontiers in Environmental Science 11: 1330587.")
_CLIFF = "Cliff A. D., Ord J. K. (1981). Spatial Processes: Models and Applications. Pion, London."
_ANSELIN = "Anselin L. (1995). Local indicators of spatial association — LISA. Geographical Analysis 27: 93–115."
_GWR = (
    "Brunsdon C., Fotheringham A. S., Charlton M. E. (1996). Geographically weighted regression: a method for exploring "
    "spatial nonstationarity. Geographical Analysis 28: 281–298.",
    "Fotheringham A. S., Brunsdon C., Charlton M. (2002). Geographically Weighted Regression: The Analysis of Spatially "
    "Varying Relationships. Wiley, Chichester.",
    "da Silva A. R., Fotheringham A. S. (2016). The multiple testing issue in geographically weighted regression. Geographical "
    "Analysis 48: 233–247.",
    "Oshan T. M., Li Z., Kang W., Wolf L. J., Fotheringham A. S. (2019). mgwr: a Python implementation of multiscale "
    "geographically weighted regression for investigating process spatial heterogeneity and scale. ISPRS International "
    "Journal of Geo-Information 8: 269.",
)
WORKS = {
    "landusetransition": (
        "Wang X. L., Bao Y. H. (1999). Study on the methods of land use dynamic change research. Progress in Geography 18(1): "
        "81–87.",
        "Pontius R. G., Shusas E., McEachern M. (2004). Detecting important categorical land changes while accounting for "
        "persistence. Agriculture, Ecosystems & Environment 101: 251–268."),
    "landscapemetrics": (
        "McGarigal K., Cushman S. A., Ene E. (2012). FRAGSTATS v4: Spatial pattern analysis program for categorical and "
        "continuous maps. University of Massachusetts, Amherst.",
        "Hesselbarth M. H. K., Sciaini M., With K. A., Wiegand K., Nowosad J. (2019). landscapemetrics: an open-source R tool to "
        "calculate landscape metrics. Ecography 42: 1648–1657.",
        "Jaeger J. A. G. (2000). Landscape division, splitting index, and effective mesh size: new measures of landscape "
        "fragmentation. Landscape Ecology 15: 115–130.",
        "He H. S., DeZonia B. E., Mladenoff D. J. (2000). An aggregation index (AI) to quantify spatial patterns of landscapes. "
        "Landscape Ecology 15: 591–601."),
    "entropytopsis": (
        "Hwang C. L., Yoon K. (1981). Multiple Attribute Decision Making: Methods and Applications. Springer, Berlin.",
        "Shannon C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27: 379–423.",
        "Zou Z. H., Yun Y., Sun J. N. (2006). Entropy method for determination of weight of evaluating indicators in fuzzy "
        "synthetic evaluation for water quality assessment. Journal of Environmental Sciences 18: 1020–1023."),
    "couplingcoordination": (
        "Wang S. J., Kong W., Ren L., Zhi D. D., Dai B. T. (2021). Research on misuses and modification of coupling coordination "
        "degree model in China. Journal of Natural Resources 36: 793–810.",),
    "ahpweights": ("Saaty T. L. (1980). The Analytic Hierarchy Process. McGraw-Hill, New York.",),
    "compensationzones": (
        "Yu R., Cai J., Leung P. (2009). The normalized revealed comparative advantage index. Annals of Regional Science 43: "
        "267–282.",),
    "solarradiation": ("Allen R. G., Pereira L. S., Raes D., Smith M. (1998). Crop evapotranspiration. FAO Irrigation and "
                       "Drainage Paper 56, Rome.",),
    "casanpp": ("Potter C. S., Randerson J. T., Field C. B., et al. (1993). Terrestrial ecosystem production: a process model "
                "based on global satellite and surface data. Global Biogeochemical Cycles 7: 811–841.",
                "Zhu W., Pan Y., Zhang J. (2007). Estimation of net primary productivity of Chinese terrestrial vegetation "
                "based on remote sensing. Journal of Plant Ecology (Chinese Version) 31: 413–424."),
    "nep": ("Pei Z., et al. (2010). Geographical Research 29(1): 102–110.",),
    "allocateemissions": (_PENG,),
    "sequestration": (_PENG,),
    "carbonbalance": (_PENG,),
    "growth": ("Mann H. B. (1945). Nonparametric tests against trend. Econometrica 13: 245–259.",
               "Sen P. K. (1968). Estimates of the regression coefficient based on Kendall's tau. Journal of the "
               "American Statistical Association 63: 1379–1389."),
    "lmdi": (_PENG,
             "Ang B. W. (2005). The LMDI approach to decomposition analysis: a practical guide. Energy Policy 33: "
             "867–871.",
             "Ang B. W. (2015). LMDI decomposition approach: a guide for implementation. Energy Policy 86: 233–238.",
             "Ang B. W., Liu N. (2007). Handling zero values in the logarithmic mean Divisia index decomposition "
             "approach. Energy Policy 35: 238–246."),
    "gwr": _GWR,
    "mgwr": (*_GWR,
             "Fotheringham A. S., Yang W., Kang W. (2017). Multiscale geographically weighted regression (MGWR). Annals of the "
             "American Association of Geographers 107: 1247–1265.",
             "Yu H., Fotheringham A. S., Li Z., Oshan T., Kang W., Wolf L. J. (2020). Inference in multiscale geographically "
             "weighted regression. Geographical Analysis 52: 87–106.",
             "Li Z., Fotheringham A. S., Oshan T. M., Wolf L. J. (2020). Measuring bandwidth uncertainty in multiscale "
             "geographically weighted regression using Akaike weights. Annals of the American Association of Geographers "
             "110: 1500–1520."),
    "gtwr": (*_GWR,
             "Huang B., Wu B., Barry M. (2010). Geographically and temporally weighted regression for modeling spatio-temporal "
             "variation in house prices. International Journal of Geographical Information Science 24: 383–401."),
    "balancezones": (_PENG,
                     "Zhao R., Zhang S., Huang X., et al. (2014). Spatial variation of carbon budget and carbon "
                     "balance "
                     "zoning of Central Plains Economic Region at county-level. Acta Geographica Sinica 69: "
                     "1425–1437."),
    "geodetector": (
        "Wang J. F., Li X. H., Christakos G., Liao Y. L., Zhang T., Gu X., Zheng X. Y. (2010). Geographical "
        "detectors-based health risk assessment and its application in the neural tube defects study of the Heshun Region, "
        "China. International Journal of Geographical Information Science 24: 107–127.",
        "Wang J. F., Zhang T. L., Fu B. J. (2016). A measure of spatial stratified heterogeneity. Ecological Indicators 67: "
        "250–256.",
        "Song Y., Wang J., Ge Y., Xu C. (2020). An optimal parameters-based geographical detector model enhances geographic "
        "characteristics of explanatory variables for spatial heterogeneity analysis. GIScience & Remote Sensing 57: "
        "593–610."),
    "globalregression": (_CLIFF,
                         "Hurvich C. M., Tsai C.-L. (1989). Regression and time series model selection in small samples. "
                         "Biometrika 76: 297–307."),
    "globalautocorrelation": (_CLIFF, _ANSELIN),
    "localmoran": (_ANSELIN,),
    "hotspots": ("Ord J. K., Getis A. (1995). Local spatial autocorrelation statistics: distributional issues and an "
                 "application. Geographical Analysis 27: 286–306.",),
    "standardellipse": ("Yuill R. S. (1971). The standard deviational ellipse: an updated tool for spatial description. "
                        "Geografiska Annaler B 53: 28–39.",),
    "cubezones": ("Fisher W. D. (1958). On grouping for maximum homogeneity. Journal of the American Statistical Association 53: "
                  "789–798.",
                  "Jenks G. F. (1967). The data model concept in statistical mapping. International Yearbook of Cartography 7: "
                  "186–190."),
    "unitclusters": ("Arthur D., Vassilvitskii S. (2007). k-means++: the advantages of careful seeding. Proceedings of the "
                     "18th ACM-SIAM Symposium on Discrete Algorithms: 1027–1035.",
                     "Assunção R. M., Neves M. C., Câmara G., Da Costa Freitas C. (2006). Efficient regionalization "
                     "techniques for socio-economic geographical units using minimum spanning trees. International "
                     "Journal of Geographical Information Science 20: 797–811.",
                     "Caliński T., Harabasz J. (1974). A dendrite method for cluster analysis. Communications in "
                     "Statistics 3: 1–27.",
                     "Hartigan J. A., Wong M. A. (1979). Algorithm AS 136: a k-means clustering algorithm. Applied "
                     "Statistics 28: 100–108.",
                     "Rousseeuw P. J. (1987). Silhouettes: a graphical aid to the interpretation and validation of cluster "
                     "analysis. Journal of Computational and Applied Mathematics 20: 53–65.",
                     "Ward J. H. (1963). Hierarchical grouping to optimize an objective function. Journal of the American "
                     "Statistical Association 58: 236–244."),
    "concentration": ("Theil H. (1967). Economics and Information Theory. North-Holland, Amsterdam.",),
}

//! Generated from `data/postal_codes.tsv` by the native test `generated`. Do not edit; edit the source and run
//! `UPDATE=1 cargo test generated`.

/// Each country: formats with a `/` between, its label if it is not the usual one, an example.
pub(in crate::domain) static POSTAL_CODES: &str = "\
    ADnnn||AD500\t\
    \t\
    nnnn||1001\t\
    \t\
    2640/AI-2640||2640\t\
    nnnn||1001\t\
    nnnn/37nnnn||375010\t\
    \t\
    \t\
    nnnn/annnnaaa/annnn/nnnnaaa||C1070AAM\t\
    96799/96799-nnnn|zip|96799\t\
    nnnn||1010\t\
    nnnn|postcode|2060\t\
    \t\
    22nnn||22150\t\
    nnnn||1000\t\
    nnnnn||71000\t\
    BBnnnnn||BB23026\t\
    nnnn||1340\t\
    nnnn||4000\t\
    \t\
    nnnn||1000\t\
    nnn/1nnn||317\t\
    \t\
    \t\
    97nnn/98nnn||97100\t\
    aa xx||FL 07\t\
    aannnn||BT2328\t\
    \t\
    \t\
    nnnnn-nnn|cep|40301-110\t\
    \t\
    nnnnn||11001\t\
    \t\
    \t\
    nnnnnn||223016\t\
    \t\
    cnc ncn||H3Z 2Y7\t\
    6799|postcode|6799\t\
    \t\
    \t\
    \t\
    nnnn||2544\t\
    \t\
    \t\
    nnnnnnn||8340457\t\
    \t\
    nnnnnn||266033\t\
    nnnnnn||111221\t\
    nnnnn/nnnn/nnn-nnnn||10101\t\
    nnnnn||10700\t\
    nnnn||7600\t\
    \t\
    6798|postcode|6798\t\
    nnnn||2008\t\
    nnn nn||100 00\t\
    nnnnn||10115\t\
    \t\
    nnnn||8660\t\
    \t\
    nnnnn||11903\t\
    nnnnn||40304\t\
    nnnnnn||090105\t\
    nnnnn||69501\t\
    nnnnn||12411\t\
    nnnnn||70000\t\
    \t\
    nnnnn||28039\t\
    nnnn||1000\t\
    nnnnn||00550\t\
    \t\
    FIQQ 1ZZ|postcode|FIQQ 1ZZ\t\
    9694n/9694n-nnnn|zip|96941\t\
    nnn||100\t\
    nnnnn||75001\t\
    \t\
    an nbb/ann nbb/aan nbb/aann nbb/ana nbb/aana nbb/GIR 0AA/BFPO n/BFPO nn/BFPO nnn/BFPO nnnn|postcode|SW1A 1AA\t\
    \t\
    nnnn||0101\t\
    97nnn/98nnn||97300\t\
    GYn nbb/GYnx nbb|postcode|GY1 1AA\t\
    \t\
    GX11 1AA|postcode|GX11 1AA\t\
    39nn||3900\t\
    \t\
    nnn||001\t\
    97nnn/98nnn||97100\t\
    \t\
    nnn nn||151 24\t\
    SIQQ 1ZZ|postcode|SIQQ 1ZZ\t\
    nnnnn||09001\t\
    969nn/969nn-nnnn|zip|96910\t\
    nnnn||1000\t\
    \t\
    \t\
    nnnn|postcode|7050\t\
    nnnnn||31301\t\
    nnnnn||10000\t\
    nnnn||6120\t\
    nnnn||1037\t\
    nnnnn||40115\t\
    anx eeee|eircode|A65 F4E2\t\
    nnnnnnn/nnnnn||9614303\t\
    IMn nbb/IMnx nbb|postcode|IM2 1AA\t\
    nnnnnn|pin|110034\t\
    BBND 1ZZ|postcode|BBND 1ZZ\t\
    nnnnn||31001\t\
    nnnnn-nnnnn||11936-12345\t\
    nnn||320\t\
    nnnnn||00144\t\
    JEn nbb/JEnx nbb|postcode|JE1 1AA\t\
    \t\
    nnnnn||11937\t\
    nnn-nnnn||110-0001\t\
    nnnnn||20100\t\
    nnnnnn||720001\t\
    nnnnnn/nnnnn||120101\t\
    \t\
    \t\
    \t\
    \t\
    nnnnn||03051\t\
    nnnnn||54541\t\
    KYn-nnnn||KY1-1100\t\
    nnnnnn||040900\t\
    nnnnn||01160\t\
    nnnn/nnnn nnnn||2038 3054\t\
    \t\
    94nn/FL<94nn||9496\t\
    nnnnn||20000\t\
    nnnn||1000\t\
    nnn||100\t\
    nnnnn||04340\t\
    nnnn||4750\t\
    LV-nnnn||LV-1073\t\
    \t\
    nnnnn||53000\t\
    980nn||98000\t\
    nnnn||2012\t\
    8nnnn||81257\t\
    97nnn/98nnn||97100\t\
    nnn||501\t\
    969nn/969nn-nnnn|zip|96960\t\
    nnnn||1314\t\
    \t\
    nnnnn||11181\t\
    nnnnn||65030\t\
    \t\
    9695n/9695n-nnnn|zip|96950\t\
    97nnn/98nnn||97220\t\
    \t\
    \t\
    aaa nnnn/aaa nn/aaa nnn||NXR 01\t\
    nnnnn/nnnaannn||42602\t\
    nnnnn||20026\t\
    \t\
    nnnnn||02860\t\
    nnnnn|postcode|43000\t\
    nnnn||1102\t\
    nnnnn||10001\t\
    988nn||98814\t\
    nnnn||8001\t\
    2899|postcode|2899\t\
    nnnnnn||930283\t\
    nnnnn||52000\t\
    nnnn aa|postcode|1234 AB\t\
    nnnn||0025\t\
    nnnnn||44601\t\
    \t\
    \t\
    nnnn|postcode|6001\t\
    nnn/PC<nnn||133\t\
    \t\
    nnnnn/LIMA n/LIMA nn/CALLAO n/CALLAO 0n||15001\t\
    987nn||98709\t\
    nnn||111\t\
    nnnn||1008\t\
    nnnnn||44000\t\
    nn-nnn||00-950\t\
    97nnn/98nnn||97500\t\
    PCRN 1ZZ|postcode|PCRN 1ZZ\t\
    00nnn/00nnn-nnnn|zip|00930\t\
    \t\
    nnnn-nnn||2725-079\t\
    969nn/969nn-nnnn|zip|96940\t\
    nnnn||1536\t\
    \t\
    97nnn/98nnn||97400\t\
    nnnnnn||060274\t\
    nnnnn/nnnnnn||106314\t\
    nnnnnn||247112\t\
    \t\
    nnnnn||11564\t\
    \t\
    \t\
    nnnnn||11042\t\
    nnnnn||11455\t\
    nnnnnn||546080\t\
    STHL 1ZZ/ASCN 1ZZ/TDCU 1ZZ|postcode|STHL 1ZZ\t\
    nnnn||4000\t\
    nnnn||9170\t\
    nnn nn||010 01\t\
    \t\
    4789n||47890\t\
    nnnnn||12500\t\
    aa nnnnn||JH 09010\t\
    \t\
    \t\
    \t\
    CP nnnn||CP 1101\t\
    \t\
    \t\
    Hnnn/Lnnn/Mnnn/Snnn||H100\t\
    TKCA 1ZZ|postcode|TKCA 1ZZ\t\
    \t\
    \t\
    \t\
    nnnnn||10150\t\
    nnnnnn||735450\t\
    \t\
    \t\
    nnnnnn||744000\t\
    nnnn||1002\t\
    \t\
    nnnnn||01960\t\
    \t\
    \t\
    nnn/nnnnn/nnnnnn||104\t\
    nnnnn/nnnn||6090\t\
    nnnnn||15432\t\
    \t\
    96898|zip|96898\t\
    nnnnn/nnnnn-nnnn|zip|94105\t\
    nnnnn||11600\t\
    nnnnnn||702100\t\
    00120||00120\t\
    VCnnnn||VC0100\t\
    nnnn||1010\t\
    VGnnnn||VG1110\t\
    008nn/008nn-nnnn|zip|00802-1222\t\
    nnnnn/nnnnnn||70010\t\
    \t\
    986nn||98600\t\
    \t\
    \t\
    976nn||97600\t\
    nnnn||0083\t\
    nnnnn||50100\t\
    \t\
";

"""What changes hands at markets and between countries, and where these stand: 出口钢材578亿元, 1美元约合4.56林吉特, 以3138点低开."""

# versions: 3.10-
"""statistics of pairs."""
import statistics as st

x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(st.covariance(x, y), st.correlation(x, x), st.correlation(x, y), st.linear_regression([1, 2, 3], [2, 4, 6]))
print(st.linear_regression([1.5, 2.25, 3.125], [2.5, 4.75, 6.0]))
for wrong in (lambda: st.covariance([1], [2]), lambda: st.correlation([1, 1], [1, 2]), lambda: st.linear_regression([1, 1], [2, 3]), lambda: st.covariance([1, 2], [1])):
    try:
        print(wrong())
    except st.StatisticsError as error:
        print(error)

package org.accalmie.kpi.figure;

/** A figure and its place. */
record PlacedFigure(Position position, FigureResponse figure) {}

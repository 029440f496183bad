// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pdfcompleter.h"
#include "pack/qpdf/pdfproperties.h"
#include "pack/qpdf/textlayer.h"

#include <QObject>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/qpdf-c.h>

namespace Pack
{

/// What the program loads: rewrites the file in memory. By libqpdf's C functions, which keep its exceptions in.
class QpdfCompleter : public QObject, public PdfCompleter
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "starwright.Pack.PdfCompleter/1")
    Q_INTERFACES(Pack::PdfCompleter)

public:
    CompletedPdf complete(const QByteArray &plain, const PdfProperties &properties) const override;
};

CompletedPdf QpdfCompleter::complete(const QByteArray &plain, const PdfProperties &properties) const
{
    const std::unique_ptr<_qpdf_data, void (*)(qpdf_data)> owner(
        qpdf_init(), [](qpdf_data data) { qpdf_cleanup(&data); });
    const qpdf_data file = owner.get();
    qpdf_silence_errors(file);
    qpdf_read_memory(file, "pack", plain.constData(), static_cast<unsigned long long>(plain.size()), nullptr);
    qpdf_c_wrap(file, [&] {
        QPDF &pdf = *qpdf_c_get_qpdf(file);
        addProperties(pdf, properties);
        correctTextLayer(pdf, properties.faces);
        nameSubsets(pdf);
        pdf.getTrailer().removeKey("/ID"); // Qt's, by chance; one by content takes its place
    });
    if (!qpdf_has_error(file)) {
        qpdf_init_write_memory(file);
        qpdf_set_deterministic_ID(file, QPDF_TRUE);
        // Streams of objects would be filled by the order in which Qt happened to number them.
        qpdf_set_object_stream_mode(file, qpdf_o_disable);
        qpdf_write(file);
    }
    if (qpdf_has_error(file))
        return {.bytes = {}, .error = QString::fromUtf8(qpdf_get_error_full_text(file, qpdf_get_error(file)))};
    const auto *bytes = reinterpret_cast<const char *>(qpdf_get_buffer(file));
    return {.bytes = QByteArray(bytes, static_cast<qsizetype>(qpdf_get_buffer_length(file))), .error = {}};
}

} // namespace Pack

#include "plugin.moc"
